namespace LiveHub.Domain;

/// <summary>"I want to know that too", or not after all.</summary>
public sealed record BackQuestion(IdeaKey Question, bool Back) : ParticipantCommand;

/// <summary>It has been answered, or not after all.</summary>
public sealed record MarkAnswered(IdeaKey Question, bool Answered) : FacilitatorCommand;

/// <summary>A seat wants to know this too, or no longer.</summary>
public sealed record QuestionBacked(ActivityKey Board, IdeaKey Question, SeatId Seat, bool Back) : Event;

public sealed record QuestionAnswered(ActivityKey Board, IdeaKey Question, bool Answered) : Event;

/// <summary>Questions to the speaker: one vote of each person for each question, while they are open.</summary>
public static class QuestionRules
{
    public static Outcome<Event> Back(Session session, BackQuestion ask, SeatId seat, DateTimeOffset at)
    {
        if (BoardOf(session, ask.Question) is not { } key || !session.Boards[key].Ring.Contains(ask.Question))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        if (BoardRules.OpenPlan(session, key, at) is null)
        {
            return (Refusal)RefusalCode.BoardClosed;
        }

        return session.Boards[key].BackersOf(ask.Question).Contains(seat) == ask.Back
            ? Decisions.Nothing
            : new QuestionBacked(key, ask.Question, seat, ask.Back);
    }

    public static Outcome<Event> Mark(Session session, MarkAnswered ask) =>
        BoardOf(session, ask.Question) is not { } key ? RefusalCode.NoSuchIdea.Refused()
        : session.Boards[key].Answered.Contains(ask.Question) == ask.Answered ? Decisions.Nothing
        : new QuestionAnswered(key, ask.Question, ask.Answered);

    public static Board Evolve(Board board, QuestionBacked happened)
    {
        var backers = board.BackersOf(happened.Question);
        return board with
        {
            Backers = board.Backers.SetItem(
                happened.Question, happened.Back ? backers.Add(happened.Seat) : backers.Remove(happened.Seat)),
        };
    }

    public static Board Evolve(Board board, QuestionAnswered happened) => board with
    {
        Answered = happened.Answered ? board.Answered.Add(happened.Question) : board.Answered.Remove(happened.Question),
    };

    private static ActivityKey? BoardOf(Session session, IdeaKey question) =>
        session.BoardOfIdea.TryGetValue(question, out var key) && session.ActivityOf(key) is { Plan: QuestionsPlan }
            ? key
            : null;
}
