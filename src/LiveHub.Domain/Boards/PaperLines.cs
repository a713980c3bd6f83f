using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Makes an idea of each line, for people without a phone; empty lines are passed over. A host does so in its room.</summary>
public sealed record TypeIdeas(ActivityKey Board, ImmutableArray<string> Lines, int? Column = null) : IdeaToolCommand;

/// <summary>Ideas that are typed for others: everybody's, with no author beside them, and counted apart.</summary>
public static class PaperLines
{
    /// <summary>At any time, also on a board that is closed.</summary>
    public static Outcome<Event> Type(Session session, TypeIdeas ask, Chance chance)
    {
        if (session.ActivityOf(ask.Board)?.Plan is not CollectPlan plan || plan is not (BoardPlan or BreakoutPlan))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        if (session.InRooms.TryGetValue(ask.Board, out var inRoom) && session.Rooms.TryGetValue(inRoom.Place, out var room)
            && session.Breakouts[room.Breakout].Phase == BreakoutPhase.Forming)
        {
            return (Refusal)RefusalCode.RoomsNotOpen; // These rooms may be made anew.
        }

        var already = session.Boards[ask.Board].Ideas.Values.Count(idea => idea.ByHand);
        var (lines, no) = Clean(ask.Lines, ask.Column ?? 0, plan, Math.Min(Limits.PaperLines, Limits.LinesByHand - already));
        return no is not null ? no
            : Sent(session, ask.Board, lines, (idea, line) => new(
                ask.Board, idea, line, plan.Columns.IsEmpty ? null : ask.Column ?? 0, ByHand: true), chance);
    }

    /// <summary>The lines as they are stored, or why they cannot be.</summary>
    public static (ImmutableArray<string> Lines, Refusal? No) Clean(
        ImmutableArray<string> typed, int column, CollectPlan plan, int most)
    {
        if (typed.IsDefault)
        {
            return ([], RefusalCode.TextEmpty);
        }

        if (typed.Length > most)
        {
            return ([], Refusal.With(RefusalCode.TooManyLines, "most", Limits.PaperLines));
        }

        ImmutableArray<string> lines = [.. typed.Select(line => Words.Clean(line).ReplaceLineEndings(" ")).Where(line => line.Length > 0)];
        return lines.IsEmpty ? ([], RefusalCode.TextEmpty)
            : lines.Any(line => Words.TooLong(line, plan.Letters)) ? ([], Refusal.With(RefusalCode.TextTooLong, "most", plan.Letters))
            : column < 0 || column >= Math.Max(1, plan.Columns.Length) ? ([], RefusalCode.NoSuchColumn)
            : (lines, null);
    }

    public static Outcome<Event> Sent(
        Session session, ActivityKey key, ImmutableArray<string> lines, Func<IdeaKey, string, IdeaSent> sent, Chance chance)
    {
        var events = ImmutableArray.CreateBuilder<Event>();
        var keys = new HashSet<string>();
        foreach (var line in lines)
        {
            var idea = chance.Key(key => session.BoardOfIdea.ContainsKey(new(key)) || keys.Contains(key));
            keys.Add(idea);
            events.Add(sent(new(idea), line));
        }

        var board = session.Boards[key];
        if (!board.Big && board.Known + events.OfType<IdeaSent>().Count(one => one.Waits != true) > Limits.PhoneBoard)
        {
            events.Add(new BoardOutgrewPhones(key));
        }

        return new Outcome<Event>.Accepted(events.ToImmutable(), []);
    }
}
