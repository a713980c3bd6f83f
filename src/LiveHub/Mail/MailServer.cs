using LiveHub.Domain;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace LiveHub.Mail;

/// <summary>Hands letters to the mail server, one line for a round of them.</summary>
internal sealed class MailServer(SmtpSettings settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SmtpClient _line = new() { Timeout = (int)Patience.TotalMilliseconds };

    /// <summary>Sends one letter.</summary>
    /// <param name="id">The Message-ID: the same letter has the same each time, so that a mailbox can tell a second copy.</param>
    /// <returns>Null when the mail server has accepted it; else why not.</returns>
    public async Task<MailTrouble?> Send(Letter letter, string to, string id, CancellationToken stop)
    {
        try
        {
            await Connect(stop).ConfigureAwait(false);
            await _line.SendAsync(Message(letter, to, id), stop).ConfigureAwait(false);
            return null;
        }
        catch (SmtpCommandException e) when (e.ErrorCode == SmtpErrorCode.RecipientNotAccepted)
        {
            // What begins with 5 is for good (RFC 5321, 4.2.1); with 4 the same may be accepted later.
            return (int)e.StatusCode >= 500 ? MailTrouble.AddressRefused : MailTrouble.Refused;
        }
        catch (AuthenticationException)
        {
            return MailTrouble.NotLetIn;
        }
        catch (SmtpCommandException)
        {
            return MailTrouble.Refused;
        }
        catch (Exception e) when (!stop.IsCancellationRequested && e is IOException or ProtocolException or System.Net.Sockets.SocketException
            or SslHandshakeException or OperationCanceledException or NotSupportedException or TimeoutException)
        {
            return MailTrouble.NotReached;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_line.IsConnected)
        {
            try
            {
                await _line.DisconnectAsync(quit: true).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or ProtocolException)
            {
                // It hung up first.
            }
        }

        _line.Dispose();
    }

    private async Task Connect(CancellationToken stop)
    {
        if (!_line.IsConnected)
        {
            await _line.ConnectAsync(settings.Host!, settings.Port, settings.Tls switch
            {
                SmtpTls.StartTls => SecureSocketOptions.StartTls,
                SmtpTls.Always => SecureSocketOptions.SslOnConnect,
                _ => SecureSocketOptions.None,
            }, stop).ConfigureAwait(false);
            if (!string.IsNullOrEmpty(settings.User))
            {
                await _line.AuthenticateAsync(settings.User, settings.Password!, stop).ConfigureAwait(false);
            }
        }
    }

    private MimeMessage Message(Letter letter, string to, string id)
    {
        var body = new BodyBuilder { TextBody = letter.Text };
        if (letter.Calendar is { } calendar)
        {
            body.Attachments.Add("livehub.ics", System.Text.Encoding.UTF8.GetBytes(calendar), new ContentType("text", "calendar"));
        }

        var host = settings.From![(settings.From!.LastIndexOf('@') + 1)..];
        return new MimeMessage([MailboxAddress.Parse(settings.From)], [MailboxAddress.Parse(to)], letter.Subject, body.ToMessageBody())
        {
            MessageId = $"{id}@{host}",
        };
    }
}
