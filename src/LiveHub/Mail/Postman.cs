using LiveHub.Access;
using LiveHub.Cycles;
using LiveHub.Domain;

namespace LiveHub.Mail;

/// <summary>
/// Sends what is due, on any node: a message is taken in the log of its cycle before it is sent, and only one can take it.
/// What SMTP allows: a node that dies between the mail server's yes and the note of it leaves a message that is sent a second
/// time, under the same Message-ID.
/// </summary>
internal sealed class Postman(Programmes programmes, Letters letters, ReportLinks reports, LiveHubSettings settings, TimeProvider time, ILogger<Postman> log)
    : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    /// <summary>Cycles that nobody looks at have checks too.</summary>
    private static readonly TimeSpan WakeAll = TimeSpan.FromHours(1);

    private long? _wokenAt;

    /// <summary>One round over all cycles.</summary>
    public async Task Deliver(SmtpSettings smtp, CancellationToken stop)
    {
        if (_wokenAt is not { } at || time.GetElapsedTime(at) >= WakeAll)
        {
            await programmes.WakeAll(stop).ConfigureAwait(false);
            _wokenAt = time.GetTimestamp();
        }

        await using var server = new MailServer(smtp);
        foreach (var programme in programmes.Awake)
        {
            foreach (var message in Messages.Due(programme.State, time.GetUtcNow()).Where(message => message.To is not null).ToList())
            {
                if (await Deliver(server, programme, message, stop).ConfigureAwait(false) is MailTrouble.NotReached or MailTrouble.NotLetIn)
                {
                    return; // The others would fare the same, and wait for the next round.
                }
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Smtp is not { } smtp)
        {
            return;
        }

        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await Deliver(smtp, stoppingToken).ConfigureAwait(false);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested) // The next round finds it again.
            {
                log.RoundFailed(e);
            }
        }
    }

    private async Task<MailTrouble?> Deliver(MailServer server, LiveProgramme programme, Message message, CancellationToken stop)
    {
        var secret = Secrets.New();
        var taken = await programme.Ask(null, new TakeMessage(message.Key, Secrets.Hash(secret)), Who.System).ConfigureAwait(false);
        if (taken.Refused is not null || programme.State.Aside.Guests.Addresses.GetValueOrDefault(message.To!.Value) is not { } address)
        {
            return null;
        }

        var start = settings.PublicUrl!.TrimEnd('/');
        var report = Messages.NeedsReport(programme.State, message) ? await reports.Of(message.Session!, start).ConfigureAwait(false) : null;
        var letter = letters.Write(programme.State, message, start, secret, report);
        var trouble = await server.Send(letter, address, Secrets.Hash($"{programme.Id}/{message.Key}"), stop).ConfigureAwait(false);
        await programme.Ask(
            null, trouble is { } why ? new NoteFailed(message.Key, why) : new NoteSent(message.Key), Who.System).ConfigureAwait(false);
        if (trouble is { } said)
        {
            log.NotSent(message.Kind, said, programme.Id);
        }

        return trouble;
    }
}
