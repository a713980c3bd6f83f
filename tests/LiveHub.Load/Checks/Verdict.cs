using System.Globalization;
using System.Text;
using LiveHub.Load.Clients;
using LiveHub.Load.Scenarios;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Checks;

/// <summary>Compares what the phones hold in the end with a fresh look, and with the store.</summary>
internal sealed class Verdict(Bench bench, Round round)
{
    /// <summary>Checks one session: commands against the log, views against fresh ones, own parts and tallies against a
    /// recount.</summary>
    /// <param name="asks">The commands of the round.</param>
    public async Task Check(LiveSession session, IReadOnlyCollection<Ask> asks, params Client[] screens)
    {
        await bench.Pause(); // The last patches may still be under way to the screens.
        if (CheckLog(session, asks) is { } log)
        {
            CheckTallies(session, log);
        }

        await CheckViews(session, screens);
    }

    /// <summary>Checks what is on show now, wherever each phone is: views against fresh ones, tallies against a recount.</summary>
    public async Task CheckNow(LiveSession session, params Client[] screens)
    {
        await bench.Pause();
        if (SessionLog.Read(bench.Server, session.Code) is { } log)
        {
            foreach (var phone in session.Phones)
            {
                var wrong = phone.Shared.Keys("tally").Count(idea => phone.Shared[$"tally/{idea}"]!.Dots != log.Dots.GetValueOrDefault(idea));
                round.Blame(wrong, "a tally on a phone is not the recount of the log");
            }
        }

        await CheckViews(session, screens);
    }

    /// <summary>Checks commands against the log; gives it, where it can be read.</summary>
    public SessionLog? CheckLog(LiveSession session, IReadOnlyCollection<Ask> asks)
    {
        var acked = asks.Where(ask => ask.IsAcked).ToArray();
        var log = SessionLog.Read(bench.Server, session.Code);
        if (log is not null)
        {
            round.Lost += acked.Count(ask => !log.Holds(ask));
            var elsewhere = acked.Count(ask => !log.IsWhereTold(ask));
            round.Blame(elsewhere, "a command is stored elsewhere than its answer said");
        }

        return log;
    }

    private async Task CheckViews(LiveSession session, Client[] screens)
    {
        foreach (var few in session.Phones.Concat(screens).Append(session.Control).Chunk(25))
        {
            await Task.WhenAll(few.Select(Compare));
        }
    }

    /// <summary>Where the store cannot be read: acknowledged dots that are not in the phone's own part.</summary>
    public static int LostDots(Client phone, int acked) => Math.Max(0, acked - OwnDots(phone).Sum(dots => dots.Dots));

    private static IEnumerable<(string Idea, int Dots)> OwnDots(Client phone) => phone.Own.Keys("dots")
        .Select(idea => (idea, phone.Own[$"dots/{idea}"]!.Value.GetProperty("n").GetInt32()));

    private void CheckTallies(LiveSession session, SessionLog log)
    {
        var own = session.Phones.SelectMany(OwnDots).GroupBy(dots => dots.Idea)
            .ToDictionary(idea => idea.Key, idea => idea.Sum(dots => dots.Dots));
        round.Blame(Differences(own, log.Dots), "the own dots on an idea are not the recount of the log");
        foreach (var phone in session.Phones.Where(phone => phone.Shared.Keys("tally").Any()))
        {
            var seen = phone.Shared.Keys("tally")
                .ToDictionary(idea => idea, idea => phone.Shared[$"tally/{idea}"]!.Dots);
            round.Blame(Differences(seen, log.Dots), "a tally on a phone is not the recount of the log");
            var early = phone.Shared.Timeline?.Steps.Any(step => step.Dots != log.DotsAt(step.Version)) ?? false;
            round.Blame(early ? 1 : 0, "a phone was shown a version without exactly its votes");
        }
    }

    private static int Differences(Dictionary<string, int> seen, Dictionary<string, int> counted) =>
        seen.Keys.Union(counted.Keys).Count(idea => seen.GetValueOrDefault(idea) != counted.GetValueOrDefault(idea));

    private async Task Compare(Client client)
    {
        var fresh = new Client(bench.Hub, client.Identity with { Joins = false }) { Forbidden = client.Forbidden };
        await fresh.Connect();
        if (client.Shared.DiffersFrom(fresh.Shared) is not null)
        {
            await bench.Pause(); // A snapshot of a moment ago may serve a fresh view; what came since follows as a patch.
        }

        var (shared, own) = (client.Shared.DiffersFrom(fresh.Shared), client.Own.DiffersFrom(fresh.Own));
        round.Blame(shared is null ? 0 : 1, $"{client.Identity.Audience} ({client.Condition}): {Told(client.Shared, fresh.Shared, shared)}");
        round.Blame(client.Shared.Place == fresh.Shared.Place ? 0 : 1, $"a phone is at {client.Shared.Place}, a fresh one at {fresh.Shared.Place}");
        round.Blame(own is null ? 0 : 1, $"own part ({client.Condition}): {Told(client.Own, fresh.Own, own)}");
        if (client.Forbidden.Length > 0 && fresh.Counts.Leaks > 0)
        {
            round.Blame(1, "a fresh view leaks");
        }

        fresh.Drop();
    }

    private static string Told(View held, View fresh, string? name) => name is null ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"{name} is {Text(held[name])} at {held.Have}, and {Text(fresh[name])} in a fresh view at {fresh.Have}");

    private static string Text(Entry? entry) => entry is null ? "absent" : Encoding.UTF8.GetString(entry.Json);
}
