using System.Globalization;
using System.Reflection;

namespace LiveHub.Admin.Doctor;

/// <summary>`LiveHub doctor`: looks at everything that this installation rests on, and says what to do. It changes nothing.</summary>
internal static class DoctorWord
{
    public static async Task<int> Run(AdminAsked asked)
    {
        var url = Url(asked);
        var broken = 0;
        await foreach (var finding in Look(asked, url).ConfigureAwait(false))
        {
            asked.Out.WriteLine(finding);
            broken += finding.Verdict == Verdict.Broken ? 1 : 0;
        }

        asked.Out.WriteLine(broken == 0 ? "Nothing is broken." : string.Create(CultureInfo.InvariantCulture, $"Broken: {broken}"));
        return broken == 0 ? 0 : 1;
    }

    private static async IAsyncEnumerable<Finding> Look(AdminAsked asked, Uri? url)
    {
        var databases = asked.Settings.Connections;
        // Settings that cannot be meant stopped this word before it began, as they stop the start.
        yield return Finding.Good("settings", $"LiveHub {Version()}, {(databases.Postgres is null ? "one node on SQLite" : "PostgreSQL")}"
            + (databases.Redis is null ? "" : " and Redis"));
        yield return OpenFiles.Look();
        var epoch = (string?)null;
        if (databases.Postgres is { } postgres)
        {
            var look = new PostgresLook();
            foreach (var finding in await look.At(postgres).ConfigureAwait(false))
            {
                yield return finding;
            }

            epoch = look.Epoch;
        }
        else
        {
            var look = new SqliteLook(asked.DataDirectory());
            foreach (var finding in DiskLook.At(asked.DataDirectory()).Concat(look.Findings()))
            {
                yield return finding;
            }

            epoch = look.Epoch;
        }

        if (databases.Redis is { } redis)
        {
            yield return await RedisLook.At(redis).ConfigureAwait(false);
        }

        if (url is null)
        {
            yield return Finding.Look("address", "LiveHub:PublicUrl is not set: phones get the address by which the facilitator came. Set it, or ask "
                + "with --url https://ideas.example.org, to have the way to it looked at.");
            yield break;
        }

        foreach (var finding in await new AddressLook(url, epoch).Findings().ConfigureAwait(false))
        {
            yield return finding;
        }
    }

    private static Uri? Url(AdminAsked asked) => asked.Rest switch
    {
        [] => asked.Settings.PublicUrl is { Length: > 0 } set ? new(set) : null,
        ["--url", var text] when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => url,
        _ => throw new StartRefused("Ask as in: LiveHub doctor, or LiveHub doctor --url https://ideas.example.org"),
    };

    private static string? Version() =>
        typeof(DoctorWord).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
}
