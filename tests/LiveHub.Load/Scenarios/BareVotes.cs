using LiveHub.Crowd;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;

namespace LiveHub.Load.Scenarios;

/// <summary>The plan of <see cref="Votes"/> on the bare hub: everybody is in one room and sees all tallies.</summary>
/// <param name="dots">What it has counted so far, by idea: it never forgets, so later rounds go on from there.</param>
internal sealed class BareVotes(Bench bench, int[] dots) : IScenario
{
    public async Task<Round> Play(bool warmUp)
    {
        var round = new Round();
        var phones = Enumerable.Range(0, bench.Options.Phones).Select(_ => new BareClient(bench.Hub)).ToArray();
        foreach (var few in phones.Chunk(25))
        {
            await Task.WhenAll(few.Select(phone => phone.Connect()));
        }

        Array.ForEach(phones, phone => phone.Timeline = new());
        await bench.Pause();
        var before = phones.Select(phone => phone.Counts).ToArray();
        var votes = new List<BareVote>();
        var meter = new Meter(bench.Server);
        await bench.Play(Votes.Plan(bench, warmUp), round.Late, (wish, due) =>
        {
            var idea = ((Wish.Vote)wish.Wish).Idea;
            dots[idea]++;
            votes.Add(phones[wish.Person].Vote(idea, due));
        });
        await bench.Settled(() => votes.All(vote => vote.AckedAt != 0));
        var last = votes.Max(vote => vote.Number);
        await bench.Settled(() => phones.All(phone => phone.Have >= last));
        round.Use = meter.Read();
        round.CountReceived([.. phones.Zip(before, (phone, was) => phone.Counts - was)]);
        Count(round, votes, phones);
        Array.ForEach(phones, phone => phone.Drop());
        return round;
    }

    private void Count(Round round, List<BareVote> votes, BareClient[] phones)
    {
        var acked = votes.Where(vote => vote.AckedAt != 0).ToArray();
        (round.Commands, round.Acked) = (votes.Count, acked.Length);
        Array.ForEach(acked, vote => round.Ack.Add(vote.AckedAt - vote.Due));
        (int, long)[] told = [.. acked.Select(vote => (vote.Number, vote.Due)).Order()];
        var unseen = phones.Sum(phone => phone.Timeline!.Count(told, round.Visible));
        round.Blame(unseen, "a vote was never shown to somebody");
        var wrong = phones.Count(phone => phone.Dots.Any(idea => idea.Value != dots[idea.Key]));
        round.Blame(wrong, "a phone shows another tally");
    }
}
