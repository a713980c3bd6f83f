using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of a quick rating change it.</summary>
public static class RatingState
{
    public static Session Evolve(Session session, RatingEvent happened)
    {
        var rating = session.Ratings[happened.Rating];
        rating = happened switch
        {
            RatingOpened e => Rating.Opened(e.Options, e.Cards),
            RatingReopened => rating with { Phase = BallotPhase.Open },
            RatingClosed => rating with { Phase = BallotPhase.Closed },
            RatingRevealed => rating.Revealed().Grouped(idea => Groups.Head(session, idea)),
            CardsDealt e => rating.Dealt(e.Seat, e.Ideas),
            IdeaRated e => rating.Rated(e.Seat, e.Idea, e.Score),
            _ => throw new UnreachableException(),
        };
        return session with { Ratings = session.Ratings.SetItem(happened.Rating, rating) };
    }
}
