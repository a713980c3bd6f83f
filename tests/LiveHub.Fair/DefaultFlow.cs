using System.Collections.Immutable;
using LiveHub.Domain;

namespace LiveHub.Fair;

/// <summary>Plays the choosing steps of the day's own agenda with a simulated crowd, up to the first vote.</summary>
public static class DefaultFlow
{
    /// <summary>The ideas that the vote would be on.</summary>
    public static ImmutableArray<IdeaKey> Shortlist(Hall hall, Turnout turnout, Taste taste)
    {
        var steps = hall.State.Agenda.FindAll(step => step.Plan is ChoosingPlan);
        for (var round = 0; round < steps.Count; round++)
        {
            switch (steps[round].Plan)
            {
                case SelectionPlan:
                    AtTables.Choose(hall, steps[round].Key, turnout, taste);
                    break;
                case RatingPlan:
                    Rate(hall, steps[round].Key, turnout, taste, round);
                    break;
                case BallotPlan vote:
                    return GoingOn.To(hall.State, vote);
                case var other:
                    throw new InvalidOperationException($"Nobody knows how to play {other.GetType().Name}.");
            }
        }

        throw new InvalidOperationException("The agenda has no vote.");
    }

    private static void Rate(Hall hall, ActivityKey rating, Turnout turnout, Taste taste, int round)
    {
        hall.Ask(Who.Facilitator, new OpenRating(rating));
        for (var person = 0; person < hall.People.Length; person++)
        {
            if (taste.Happens(round, person, turnout.Dropout))
            {
                continue;
            }

            var seat = hall.People[person];
            if (hall.Ask(seat, new TakeCards(rating)) is not [CardsDealt dealt])
            {
                continue;
            }

            foreach (var idea in dealt.Ideas)
            {
                hall.Ask(seat, new RateIdea(rating, idea, taste.Rating(person, hall.Numbers[idea])));
            }
        }

        hall.Ask(Who.Facilitator, new CloseRating(rating));
        hall.Ask(Who.Facilitator, new RevealRating(rating));
    }
}
