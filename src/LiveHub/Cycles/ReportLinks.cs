using System.Collections.Concurrent;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Cycles;

/// <summary>Share links of reports for messages: one for each session and run of the program, made when a message first needs it.
/// Only its hash is stored. Who ended the sharing of a report has ended it for messages too.</summary>
internal sealed class ReportLinks(Sessions sessions)
{
    private readonly ConcurrentDictionary<string, string> _secrets = new(StringComparer.Ordinal);

    /// <summary>The link that opens a report; null when the session is not there, or its report is not to be shared.</summary>
    public async Task<string?> Of(string code, string start)
    {
        if (await sessions.Find(code).ConfigureAwait(false) is not { } session || session.State.ReportClosed)
        {
            return null;
        }

        var secret = _secrets.GetOrAdd(code, _ => Secrets.New());
        if (!session.State.Aside.Grants.ContainsKey(Secrets.Hash(secret))
            && (await session.Ask(null, new ShareReport(Secrets.Hash(secret)), Who.System).ConfigureAwait(false)).Refused is not null)
        {
            return null;
        }

        return $"{start}/report/{code}#{secret}";
    }
}
