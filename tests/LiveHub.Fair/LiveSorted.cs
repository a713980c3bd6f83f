using System.Collections.Immutable;
using LiveHub.Domain;

namespace LiveHub.Fair;

/// <summary>
/// The common way: one after the other people look at the list as it is sorted by votes so far, read its first forty, and
/// give five dots to those that they find best; a vote that others gave counts a little in its favour.
/// </summary>
public static class LiveSorted
{
    private const int Read = 40;
    private const int Dots = 5;

    /// <summary>By how much an idea seems better for each factor of e in its votes.</summary>
    private const double Pull = 0.2;

    /// <summary>The best thirty by dots.</summary>
    public static ImmutableArray<IdeaKey> Shortlist(Hall hall, Taste taste, int most)
    {
        var board = hall.State.Agenda.First(step => step.Plan is BoardPlan).Key;
        var vote = hall.Ask(Who.Facilitator, new AskNow(new BallotPlan { Question = "Which?", Of = board, Dots = Dots, PerIdea = 1 }));
        var ballot = ((ActivityAdded)vote[0]).Activity.Key;
        hall.Ask(Who.Facilitator, new OpenVoting(ballot));
        ImmutableArray<IdeaKey> options = [.. hall.State.Ballots[ballot].Options];
        for (var person = 0; person < hall.People.Length; person++)
        {
            var tally = hall.State.Ballots[ballot].Tally;
            int Votes(IdeaKey idea) => tally.GetValueOrDefault(idea);
            var list = options.Select((idea, at) => (Idea: idea, Votes: Votes(idea), Order: (at + (person * 7919L)) % options.Length))
                .OrderByDescending(one => one.Votes).ThenBy(one => one.Order).Take(Read);
            foreach (var one in list
                .OrderByDescending(one => taste.Of(person, hall.Numbers[one.Idea]) + (Pull * Math.Log(1 + one.Votes))).Take(Dots))
            {
                hall.Ask(hall.People[person], new PlaceDot(ballot, one.Idea));
            }
        }

        hall.Ask(Who.Facilitator, new CloseVoting(ballot));
        hall.Ask(Who.Facilitator, new RevealResults(ballot));
        return [.. hall.State.Ballots[ballot].Ranking.Take(most)];
    }
}
