using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// Whoever writes an idea may be shown others' ideas like it, of the board on which it writes and as far as it may see
/// those at all: never its own, never what is hidden, no photos. What stands in a group is found, and shown as the group.
/// </summary>
public static class LikeView
{
    /// <summary>Fewer letters are like everything.</summary>
    private const int FewestLetters = 12;

    /// <summary>More would not be read while typing.</summary>
    private const int Most = 3;

    /// <summary>The board whose ideas this person may be shown now; null when none are.</summary>
    public static ActivityKey? BoardFor(Session session, SeatId seat) =>
        session.Places[session.PlaceOf(seat)].Current is { } key && GroupRules.IsOf(session.ActivityOf(key)?.Plan)
        && OthersIdeas.AreSeen(session, key, seat) && !session.Ended && !session.Moderation.Removed.Contains(seat)
            ? key
            : null;

    /// <summary>What can be like something: all that is shown on a board, by itself or in a group.</summary>
    public static IReadOnlyCollection<(IdeaKey Key, string Text)> Texts(Board board) =>
        [.. board.Ring.Concat(board.Groups.HeadOf.Keys).Where(idea => board.Ideas[idea].Picture is null)
            .Select(idea => (idea, board.Ideas[idea].Text))];

    /// <param name="index">Of the texts of that board.</param>
    public static ImmutableArray<LikeEntity> Like(Session session, ActivityKey key, SeatId seat, string text, LikenessIndex index)
    {
        if (text.Count(char.IsLetterOrDigit) < FewestLetters)
        {
            return [];
        }

        var board = session.Boards[key];
        var mine = session.Aside.WrittenBy(seat);
        return [.. index.Like(text, Most * 4, Likeness.Same)
            .Select(like => board.Groups.Head(like.Key)).Distinct()
            .Where(head => !board.Groups.All(head).Any(mine.Contains))
            .Take(Most)
            .Select(head => new LikeEntity(head, BoardView.Read(session, head)!))];
    }
}

/// <summary>An idea like one that somebody writes.</summary>
public sealed record LikeEntity(IdeaKey Key, IdeaEntity Idea);
