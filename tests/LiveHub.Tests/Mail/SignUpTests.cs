using System.Net;
using LiveHub.Domain;
using LiveHub.Http;

namespace LiveHub.Tests.Mail;

/// <summary>The sign-up page over HTTP: open to anybody, and closed about who answered what.</summary>
public sealed class SignUpTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task SU1_Anybody_reads_the_page_and_only_who_answered_reads_its_answer()
    {
        using var desk = await SignUpDesk.Open(hall);
        var secret = await desk.Answer(new(desk.Code, Coming.Yes, "Bea Secretly", Address: "bea@example.org"));

        var page = await (await desk.Request(HttpMethod.Get, desk.Page)).Content.ReadAsStringAsync();
        Assert.Contains("A day to learn", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Secretly", page, StringComparison.Ordinal);
        Assert.DoesNotContain("bea@", page, StringComparison.Ordinal);
        Assert.Equal("Bea Secretly", (await desk.Read<InvitationSheet>(desk.Page, secret)).Own!.Name);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Request(HttpMethod.Get, desk.Cycle, secret)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Request(HttpMethod.Get, desk.Cycle + "/signups", secret)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Request(HttpMethod.Get, desk.Cycle + "/signups/ABC234")).StatusCode);
    }

    [Fact]
    public async Task SU2_Nobody_reads_who_declined_and_the_same_link_changes_it_back()
    {
        using var desk = await SignUpDesk.Open(hall);
        var secret = await desk.Answer(new(desk.Code, Coming.Yes, "Bea Secretly", Address: "bea@example.org"));
        await desk.Answer(new(desk.Code, Coming.No, "Bea Secretly"), secret);

        var owner = await (await desk.Request(HttpMethod.Get, desk.Cycle + "/signups", desk.Owner)).Content.ReadAsStringAsync();
        Assert.DoesNotContain("Secretly", owner, StringComparison.Ordinal);
        Assert.DoesNotContain("\"no\"", owner, StringComparison.Ordinal);
        Assert.Empty((await desk.Due()).Items);
        var rows = await hall.Store.Read($"programme/{desk.Id}", 0, default);
        Assert.DoesNotContain(rows.Sides, row => row.Value!.Contains("Secretly", StringComparison.Ordinal));
        Assert.DoesNotContain(rows.Events, row => row.Data.Contains("Secretly", StringComparison.Ordinal));

        await desk.Answer(new(desk.Code, Coming.Maybe), secret);
        Assert.Equal(1, Assert.Single(await desk.Read<InvitationDesk[]>(desk.Cycle + "/signups", desk.Owner)).Maybe);
    }

    [Fact]
    public async Task SU5_Who_shows_that_it_was_there_is_given_a_code()
    {
        using var desk = await SignUpDesk.Open(hall);
        await desk.Ask(new AddCodes(desk.Code, ["login-1"], CodesAt.Attendance));
        var secret = await desk.Answer(new(desk.Code, Coming.Yes));
        var seat = Access.Secrets.New();
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Request(HttpMethod.Post, desk.Page + "/attended", secret, new SeatShown(seat))).StatusCode);

        await using var phone = await hall.Phone(desk.Code, token: seat);
        (await desk.Request(HttpMethod.Post, desk.Page + "/attended", secret, new SeatShown(seat))).EnsureSuccessStatusCode();

        Assert.Equal("login-1", (await desk.Read<InvitationSheet>(desk.Page, secret)).Own!.Code);
    }

    [Fact]
    public async Task ME7_Without_a_mail_server_the_owner_finds_each_message_ready_and_ticks_it()
    {
        using var desk = await SignUpDesk.Open(hall);
        await desk.Answer(new(desk.Code, Coming.Yes, "Bea", Address: "bea@example.org"));
        var due = await desk.Due();
        var item = Assert.Single(due.Items);

        Assert.False(due.Mail);
        Assert.StartsWith("mailto:bea@example.org?subject=You%20come%20to%20Learnathon", item.Mailto, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VCALENDAR", item.Calendar, StringComparison.Ordinal);
        await desk.Ask(new TickMessage(item.Key, true));
        Assert.Equal(MessageStage.Done, Assert.Single((await desk.Due()).Items).Stage);
    }

    [Fact]
    public async Task ME8_A_calendar_file_is_folded_and_escaped()
    {
        using var desk = await SignUpDesk.Open(hall);
        await desk.Ask(new WriteInvitation(
            desk.Code, string.Concat(Enumerable.Repeat("Één dag; om te leren, samen. ", 12)) + "\nTot dan", "Hal 1", new(2027, 5, 12, 9, 0, 0, TimeSpan.FromHours(2))));

        var text = await (await desk.Request(HttpMethod.Get, desk.Page + ".ics")).Content.ReadAsStringAsync();

        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTART:20270512T070000Z\r\nDTEND:20270512T110000Z\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("\r\nSUMMARY:Learnathon\\; 2027\\, spring\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("Één dag\\; om te leren\\, samen.", unfolded, StringComparison.Ordinal);
        Assert.Contains("\\nTot dan\r\n", unfolded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ME8_A_team_takes_its_dates_home()
    {
        using var desk = await SignUpDesk.Open(hall);
        await desk.Ask(new EnterProject("Faster onboarding"));
        var sheet = await desk.Read<ProgrammeSheet>(desk.Cycle, desk.Owner);

        var text = await (await desk.Request(HttpMethod.Get, $"{desk.Cycle}/projects/{sheet.Projects[0].Project}.ics", desk.Owner)).Content.ReadAsStringAsync();

        Assert.Equal(3, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("SUMMARY:How is Faster onboarding going?", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Request(HttpMethod.Get, $"{desk.Cycle}/projects/{sheet.Projects[0].Project}.ics")).StatusCode);
    }
}
