using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using LiveHub.Store;

namespace LiveHub.Simulation.Hostile;

/// <summary>Attacks a real server while ordinary people vote on it, in turns with quiet times, and counts what went wrong.</summary>
internal sealed class HostileRun(long frames, long seed, int turns, TimeSpan quiet)
{
    private const double MostGrowth = 50;

    /// <summary>Below so many milliseconds nobody notices a delay.</summary>
    private const double Unnoticed = 30;

    private readonly List<double> _quiet = [];
    private readonly List<double> _hostile = [];

    /// <param name="url">A server that runs already: then nothing is known of its memory, log and store.</param>
    public async Task<JsonObject> Run(Uri? url, Action<string> say)
    {
        using var server = url is null ? await ServerWatched.Start(typeof(LiveHubSettings).Assembly.Location, Root) : null;
        var address = url ?? server!.Address;
        var (people, place) = await People.Gather(address);
        await using var gathered = people;
        var attack = new Attack(place, seed);
        people.Vote(place);
        await Turn(people, attack, frames / 10); // Warms up what is compiled and pooled.
        var (memory, entries) = (server?.Megabytes ?? 0, server?.Entries ?? 0);
        _quiet.Clear();
        _hostile.Clear();
        var watch = Stopwatch.StartNew();
        for (var turn = 0; turn < turns; turn++)
        {
            await Turn(people, attack, (frames - (frames / 10)) / turns);
            say($"{attack.FramesSent} frames, {attack.RequestsSent} requests; acks p99 quiet {_quiet[^1]:0.0} ms, hostile {_hostile[^1]:0.0} ms; "
                + $"{server?.Megabytes:0} MiB, {server?.Entries} log entries");
        }

        var took = watch.Elapsed.TotalSeconds - (quiet.TotalSeconds * turns);
        var wrong = await people.Wrong();
        foreach (var kind in server?.Most ?? [])
        {
            say(kind);
        }

        foreach (var offence in attack.Offences.Take(5))
        {
            say(offence);
        }

        return new()
        {
            ["frames"] = attack.FramesSent,
            ["requests"] = attack.RequestsSent,
            ["inputs_per_s"] = Math.Round((frames - (frames / 10)) / took),
            ["crashes"] = server is { IsRunning: false } ? 1 : 0,
            ["five_xx"] = attack.FiveXx,
            ["hangs"] = attack.Hangs,
            ["errors_logged"] = server?.Errors ?? 0,
            ["log_entries_per_connection_s"] = Math.Round(((server?.Entries ?? 0) - entries) / took / Attack.AtOnce, 2),
            ["rss_growth_mb"] = Math.Round((server?.Megabytes ?? 0) - memory, 1),
            ["quiet_ack_ms"] = Math.Round(Middle(_quiet), 1),
            ["hostile_ack_ms"] = Math.Round(Middle(_hostile), 1),
            ["stored"] = server is null ? 0 : await Stored(server, place.Code),
            ["wrong"] = wrong,
            ["seed"] = seed,
        };
    }

    /// <summary>What is wrong with a result, in words; empty when nothing is.</summary>
    public static IEnumerable<string> Complaints(JsonObject result) => Harm(result).Concat(Waits(result));

    /// <summary>What is wrong whatever else the machine has to do.</summary>
    public static IEnumerable<string> Harm(JsonObject result)
    {
        double Value(string name) => result[name]!.GetValue<double>();
        foreach (var name in new[] { "crashes", "five_xx", "hangs", "errors_logged", "stored", "wrong" }.Where(name => result[name]!.GetValue<int>() != 0))
        {
            yield return $"{name}: {result[name]}";
        }

        if (Value("rss_growth_mb") > MostGrowth)
        {
            yield return $"Memory grew by {result["rss_growth_mb"]} MiB";
        }

        if (Value("log_entries_per_connection_s") > 1)
        {
            yield return $"{result["log_entries_per_connection_s"]} log entries a second for each connection";
        }
    }

    private static IEnumerable<string> Waits(JsonObject result)
    {
        var (hostile, quiet) = (result["hostile_ack_ms"]!.GetValue<double>(), result["quiet_ack_ms"]!.GetValue<double>());
        if (hostile > Math.Max(Unnoticed, 2 * quiet))
        {
            yield return $"Ordinary people waited {hostile} ms, {quiet} ms in quiet times";
        }
    }

    private static string Root => typeof(HostileRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "RepoRoot").Value!;

    private async Task Turn(People people, Attack attack, long inputs)
    {
        people.P99();
        await Task.Delay(quiet);
        _quiet.Add(people.P99());
        using (new SlowLoris(people.Address))
        {
            await Task.Factory.StartNew(() => attack.Run(inputs), TaskCreationOptions.LongRunning);
        }

        _hostile.Add(people.P99());
    }

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Commands of attackers that are in the log.</summary>
    private static async Task<int> Stored(ServerWatched server, string code)
    {
        server.Kill();
        using var store = new SqliteEventStore(server.Data);
        var tail = await store.Read("session/" + code, 0, default);
        return tail.Events.Count(row => row.Command?.StartsWith(Place.Mark, StringComparison.Ordinal) == true);
    }
}
