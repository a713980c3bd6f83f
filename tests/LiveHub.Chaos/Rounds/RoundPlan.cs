using LiveHub.Chaos.Faults;

namespace LiveHub.Chaos.Rounds;

/// <summary>One round before it is run: all that chance decides comes from its seed.</summary>
/// <param name="Steps">How many things each phone does at most.</param>
/// <param name="Strikes">The faults, strike by strike; those of one strike come together.</param>
/// <param name="Scale">By which the length of faults is multiplied.</param>
public sealed record RoundPlan(int Number, int Seed, int Phones, int Steps, IReadOnlyList<IReadOnlyList<Fault>> Strikes, double Scale)
{
    private const int ManySteps = 2_000;

    /// <summary>By which the times that the product has to recover are multiplied: more than 1 where other programs have
    /// the cores.</summary>
    public double Slack { get; init; } = 1;

    /// <summary>Beyond what it may take, it is looked for how long it does take, until this.</summary>
    public TimeSpan GivesUpAfter { get; init; } = TimeSpan.FromSeconds(20);

    public IEnumerable<Fault> Faults => Strikes.SelectMany(strike => strike);

    public override string ToString() => $"seed {Seed}, {Phones} phones, {Steps} steps each, "
        + string.Join("; ", Strikes.Select(strike => string.Join(" with ", strike.Select(fault => fault.Name))));

    /// <summary>Rounds in which every fault comes in turn: one alone, then two together.</summary>
    public static IReadOnlyList<RoundPlan> Rounds(int count, int seed, int phones, double scale, IReadOnlyList<Fault> faults)
    {
        var dice = new Random(seed);
        var deck = new Deck(faults, dice);
        return [.. Enumerable.Range(1, count).Select(number =>
        {
            var (alone, one) = (deck.Draw(), deck.Draw());
            IReadOnlyList<Fault> pair = faults.Any(fault => fault.Hits != one.Hits) ? [one, deck.Draw(butNot: one.Hits)] : [one];
            return new RoundPlan(number, dice.Next(), phones, ManySteps, [[alone], pair], scale);
        })];
    }

    /// <summary>All faults, shuffled, again and again: each comes as often as the others.</summary>
    private sealed class Deck(IReadOnlyList<Fault> faults, Random dice)
    {
        private readonly List<Fault> _cards = [];

        public Fault Draw(string? butNot = null)
        {
            while (!_cards.Exists(fault => fault.Hits != butNot))
            {
                var fresh = faults.ToArray();
                dice.Shuffle(fresh);
                _cards.AddRange(fresh);
            }

            var drawn = _cards.Find(fault => fault.Hits != butNot)!;
            _cards.Remove(drawn);
            return drawn;
        }
    }
}
