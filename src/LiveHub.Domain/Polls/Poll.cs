using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>One poll: who chose what, and how often each answer was chosen.</summary>
public sealed record Poll
{
    public static readonly Poll Empty = new();

    public BallotPhase Phase { get; init; }

    public ImmutableDictionary<SeatId, ImmutableArray<int>> Answers { get; init; } =
        ImmutableDictionary<SeatId, ImmutableArray<int>>.Empty;

    /// <summary>By answer, how many people chose it; shorter when the last ones were chosen by nobody.</summary>
    public ImmutableArray<int> Counts { get; init; } = [];

    public ImmutableArray<int> AnswerOf(SeatId seat) => Answers.GetValueOrDefault(seat, []);

    public int CountOf(int choice) => choice < Counts.Length ? Counts[choice] : 0;

    /// <summary>The poll after this seat's new answer.</summary>
    public Poll Answered(SeatId seat, ImmutableArray<int> choices)
    {
        var counts = Counts.ToBuilder();
        foreach (var choice in AnswerOf(seat))
        {
            counts[choice]--;
        }

        foreach (var choice in choices)
        {
            while (counts.Count <= choice)
            {
                counts.Add(0);
            }

            counts[choice]++;
        }

        return this with
        {
            Answers = choices.IsEmpty ? Answers.Remove(seat) : Answers.SetItem(seat, choices),
            Counts = counts.ToImmutable(),
        };
    }
}
