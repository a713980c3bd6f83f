using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Quick rating: opening, dealing, rating, the reveal.</summary>
public static class RatingRules
{
    public static Outcome<Event> Decide(Session session, RatingCommand command, DateTimeOffset at)
    {
        if (session.ActivityOf(command.Rating) is not { Plan: RatingPlan plan } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var rating = session.Ratings[command.Rating];
        return command switch
        {
            OpenRating => Open(session, activity, plan, rating, at),
            CloseRating => Close(rating, command.Rating),
            RevealRating => Reveal(rating, command.Rating),
            _ => throw new UnreachableException(),
        };
    }

    public static Outcome<Event> Take(Session session, TakeCards ask, SeatId seat, DateTimeOffset at)
    {
        if (IsOpen(session, ask.Rating, at) is not { } rating)
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        var hand = rating.HandOf(seat);
        if (hand.Taken > 0 && !hand.IsDone)
        {
            return Decisions.Nothing; // Asked twice: the hand is there.
        }

        if (hand.Taken >= RatingPlan.MostHands)
        {
            return Refusal.With(RefusalCode.NoMoreCards, "most", RatingPlan.MostHands);
        }

        var had = hand.All.ToHashSet();
        var places = Dealer.Next(
            rating.Shown, rating.Last, rating.Cards, place => !had.Contains(rating.Options[place]) && MayRate(session, rating.Options[place], seat));
        return places.IsEmpty
            ? Refusal.With(RefusalCode.NoMoreCards, "most", hand.Taken)
            : new CardsDealt(ask.Rating, seat, [.. places.Select(place => rating.Options[place])]);
    }

    public static Outcome<Event> Rate(Session session, RateIdea ask, SeatId seat, DateTimeOffset at)
    {
        if (IsOpen(session, ask.Rating, at) is not { } rating)
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        var hand = rating.HandOf(seat);
        return !hand.All.Contains(ask.Idea) ? RefusalCode.NoSuchIdea.Refused()
            : ask.Score is < RatingPlan.NoOpinion or > RatingPlan.Highest ? RefusalCode.NoSuchAnswer.Refused()
            : hand.AnswerTo(ask.Idea) == ask.Score ? Decisions.Nothing
            : new IdeaRated(ask.Rating, ask.Idea, seat, ask.Score);
    }

    /// <summary>The first <paramref name="top"/> of the ranking, with everything equal to the last of them; nothing before
    /// the reveal.</summary>
    public static ImmutableArray<IdeaKey> Best(Rating source, int top)
    {
        if (source.Ranking.Length <= top)
        {
            return source.Ranking;
        }

        var edge = source.ScoreOf(source.Ranking[top - 1]);
        return [.. source.Ranking.TakeWhile((idea, place) => place < top || source.ScoreOf(idea) == edge)];
    }

    /// <summary>Nobody rates its own idea, or one of those it sits with: they have talked about it.</summary>
    private static bool MayRate(Session session, IdeaKey idea, SeatId seat) =>
        WordingsOf(session, idea).All(wording => !session.Aside.Authors.TryGetValue(wording, out var author)
            || author != seat && (session.TableOf(seat) is not { } table || session.TableOf(author) != table));

    /// <summary>An idea with all that count as it.</summary>
    private static IEnumerable<IdeaKey> WordingsOf(Session session, IdeaKey idea) =>
        session.BoardOfIdea.TryGetValue(idea, out var board) ? session.Boards[board].Groups.All(idea) : [idea];

    private static Outcome<Event> Open(Session session, Activity activity, RatingPlan plan, Rating rating, DateTimeOffset at)
    {
        var move = Moves.To(session, activity, at);
        switch (rating.Phase)
        {
            case BallotPhase.Open:
                return new Outcome<Event>.Accepted(move, []);
            case BallotPhase.Closed:
                return new Outcome<Event>.Accepted(move.Add(new RatingReopened(activity.Key)), []);
            case BallotPhase.Revealed:
                return (Refusal)RefusalCode.VoteNotOpen;
        }

        var options = GoingOn.To(session, plan);
        var alike = Likeness.Order([.. options.Select(idea => (idea, BoardView.Read(session, idea)?.Text ?? ""))]);
        return options.Length < 2
            ? RefusalCode.NothingToVoteOn.Refused()
            : new Outcome<Event>.Accepted(move.Add(new RatingOpened(activity.Key, alike, Math.Min(plan.Cards, options.Length))), []);
    }

    private static Outcome<Event> Close(Rating rating, ActivityKey key) => rating.Phase switch
    {
        BallotPhase.Open => new RatingClosed(key),
        BallotPhase.Waiting => RefusalCode.VoteNotOpen.Refused(),
        _ => Decisions.Nothing,
    };

    private static Outcome<Event> Reveal(Rating rating, ActivityKey key) => rating.Phase switch
    {
        BallotPhase.Closed => new RatingRevealed(key),
        BallotPhase.Revealed => Decisions.Nothing,
        _ => RefusalCode.VoteNotClosed.Refused(),
    };

    private static Rating? IsOpen(Session session, ActivityKey key, DateTimeOffset at) =>
        session.Ratings.TryGetValue(key, out var rating) && rating.Phase == BallotPhase.Open
        && session.ActivityOf(key) is { } activity && !TimerRules.HasClosed(session, activity, at)
            ? rating
            : null;
}
