using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace LiveHub.Tests.Mail;

/// <summary>Messages leave from the log of their cycle, through a real mail server on this machine: each once, whatever happens.</summary>
public sealed class MailTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly MailProcess _mail = new();
    private readonly Hall _hall;

    public MailTests() => _hall = new(
        ("LiveHub:PublicUrl", "https://ideas.example.org"), ("LiveHub:Smtp:Host", "127.0.0.1"), ("LiveHub:Smtp:Port", $"{_mail.Port}"),
        ("LiveHub:Smtp:From", "learnathon@example.org"), ("LiveHub:Smtp:Tls", "none"));

    [Fact]
    public async Task ME6_A_confirmation_arrives_once_with_a_calendar_file_and_a_link_of_its_readers_own()
    {
        await _mail.Start();
        using var desk = await SignUpDesk.Open(_hall);
        await desk.Answer(new(desk.Code, Coming.Yes, "Béa", Address: "bea@example.org"));
        await desk.Answer(new(desk.Code, Coming.Yes, Address: "refused@example.org"));

        await Until(desk, due => due.Items.All(item => item.Stage is MessageStage.Sent || item.Trouble is MailTrouble.AddressRefused));
        var smtp = new SmtpSettings { Host = "127.0.0.1", Port = _mail.Port, From = "learnathon@example.org", Tls = SmtpTls.None };
        _hall.Clock.Advance(TimeSpan.FromHours(3));
        var postman = _hall.Services.GetRequiredService<Postman>();
        await Task.WhenAll(postman.Deliver(smtp, default), postman.Deliver(smtp, default));

        var message = Assert.Single(_mail.Accepted);
        Assert.Equal("You come to Learnathon; 2027, spring", message.Subject);
        Assert.Contains("Hello Béa,", message.TextBody!, StringComparison.Ordinal);
        Assert.Contains("Wednesday 12 May 2027, 09:00", message.TextBody!, StringComparison.Ordinal);
        Assert.Equal("text/calendar", Assert.Single(message.Attachments).ContentType.MimeType);
        var link = message.TextBody!.Split($"https://ideas.example.org/signup/{desk.Id}/{desk.Code}#")[1].Split()[0];
        Assert.Equal("Béa", (await desk.Read<InvitationSheet>(desk.Page, link)).Own!.Name);
    }

    [Fact]
    public async Task ME6_While_the_mail_server_is_away_messages_wait_and_when_it_is_back_each_leaves_once()
    {
        using var desk = await SignUpDesk.Open(_hall);
        await desk.Answer(new(desk.Code, Coming.Yes, "Bea", Address: "bea@example.org"));
        var waiting = await Until(desk, due => due.Items.Any(item => item.Stage == MessageStage.Failed));
        Assert.Equal(MailTrouble.NotReached, Assert.Single(waiting.Items).Trouble);

        await _mail.Start();
        _hall.Clock.Advance(TimeSpan.FromMinutes(2));
        await Until(desk, due => due.Items.All(item => item.Stage == MessageStage.Sent));
        _hall.Clock.Advance(TimeSpan.FromHours(3));
        await _hall.Services.GetRequiredService<Postman>().Deliver(new() { Host = "127.0.0.1", Port = _mail.Port, From = "learnathon@example.org", Tls = SmtpTls.None }, default);

        Assert.Single(_mail.Accepted);
    }

    [Fact]
    public async Task ME10_The_day_after_everybody_gets_a_link_that_opens_the_report()
    {
        await _mail.Start();
        using var desk = await SignUpDesk.Open(_hall);
        await desk.Answer(new(desk.Code, Coming.Yes, "Bea", Address: "bea@example.org"));
        await Until(desk, due => due.Items.All(item => item.Stage is MessageStage.Sent));
        await desk.End();
        _hall.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));
        var due = await Until(desk, due => due.Items.Any(item => item.Kind == MessageKind.Recap && item.Stage == MessageStage.Sent));

        var byHand = due.Items.Single(item => item.Kind == MessageKind.Recap && item.To is null);
        foreach (var text in new[] { _mail.Accepted.Single(mail => mail.Subject?.StartsWith("What came of", StringComparison.Ordinal) == true).TextBody!, byHand.Text })
        {
            var secret = text.Split($"/report/{desk.Code}#")[1].Split()[0];
            Assert.Equal("Learnathon; 2027, spring", (await desk.Read<Report>($"/api/sessions/{desk.Code}/report", secret)).Title);
        }
    }

    public void Dispose()
    {
        _hall.Dispose();
        _mail.Dispose();
    }

    private static async Task<DueList> Until(SignUpDesk desk, Func<DueList, bool> so)
    {
        var giveUp = DateTime.UtcNow + Patience;
        while (true)
        {
            var due = await desk.Due();
            if (due.Items.Length > 0 && so(due))
            {
                return due;
            }

            Assert.True(DateTime.UtcNow < giveUp, string.Join(", ", due.Items.Select(item => $"{item.Key} {item.Stage} {item.Trouble}")));
            await Task.Delay(100);
        }
    }
}
