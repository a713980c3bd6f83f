using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>"I want to help" with an idea of somebody else, or not after all.</summary>
public sealed record SupportIdea(IdeaKey Idea, bool On) : ParticipantCommand;

public sealed record IdeaSupported(ActivityKey Board, IdeaKey Idea, SeatId Seat, bool On) : Event;

/// <summary>Helping with ideas: one offer of each person for each idea of others, while they see its board.</summary>
public static class SupportRules
{
    public static Outcome<Event> Support(Session session, SupportIdea ask, SeatId seat)
    {
        if (!session.BoardOfIdea.TryGetValue(ask.Idea, out var key) || !GroupRules.IsOf(session.ActivityOf(key)?.Plan)
            || session.Boards[key].Hidden.Contains(ask.Idea) || session.Boards[key].Waiting.Contains(ask.Idea) || !OthersIdeas.AreSeen(session, key, seat))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var board = session.Boards[key];
        if (!ask.On)
        {
            return Decisions.All([.. board.Groups.All(ask.Idea).Where(idea => board.HelpersOf(idea).Contains(seat))
                .Select(idea => new IdeaSupported(key, idea, seat, false))]);
        }

        return board.Groups.All(ask.Idea).Any(idea => session.Aside.Authors.TryGetValue(idea, out var author) && author == seat)
                ? RefusalCode.YourOwnIdea.Refused()
            : Helpers(board, ask.Idea).Contains(seat) ? Decisions.Nothing
            : new IdeaSupported(key, board.Groups.Head(ask.Idea), seat, true);
    }

    /// <summary>Everybody who wants to help with an idea, or with one that counts as the same: each person once.</summary>
    public static ImmutableHashSet<SeatId> Helpers(Board board, IdeaKey idea) =>
        board.Helpers.IsEmpty ? [] : [.. board.Groups.All(idea).SelectMany(board.HelpersOf)];

    public static Board Evolve(Board board, IdeaSupported happened)
    {
        var helpers = board.HelpersOf(happened.Idea);
        helpers = happened.On ? helpers.Add(happened.Seat) : helpers.Remove(happened.Seat);
        return board with
        {
            Helpers = helpers.IsEmpty ? board.Helpers.Remove(happened.Idea) : board.Helpers.SetItem(happened.Idea, helpers),
        };
    }
}
