using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What events of groups make of a session: members leave the ring, and votes that are over count anew.</summary>
public static class GroupState
{
    public static Session Evolve(Session session, GroupEvent happened)
    {
        var board = session.Boards[happened.Board];
        board = happened switch
        {
            IdeasGrouped e => Joined(board, e.Head, e.Ideas),
            GroupTitled e => board with { Groups = board.Groups.Titled(e.Head, e.Title) },
            IdeaUngrouped e => Left(board, e.Idea),
            GroupTakenApart e => Apart(board, e.Head),
            SimilarRejected e => board with { Groups = board.Groups with { Apart = Rejected(board.Groups.Apart, e) } },
            _ => throw new UnreachableException(),
        };
        session = session with { Boards = session.Boards.SetItem(happened.Board, board) };
        return happened is GroupTitled or SimilarRejected ? session : Recounted(session);
    }

    /// <summary>The board when an idea is to be no part of any group: because it is hidden, or gone. What was grouped with
    /// it stays grouped.</summary>
    public static Board Left(Board board, IdeaKey idea)
    {
        var groups = board.Groups;
        if (!groups.ByHead.TryGetValue(groups.Head(idea), out var group))
        {
            return board;
        }

        var head = groups.Head(idea);
        var stay = group.Members.Add(head).Remove(idea);
        var next = idea == head ? stay[0] : head;
        board = Apart(board, head);
        if (stay.Count == 1)
        {
            return board;
        }

        board = Joined(board, next, [.. stay.Remove(next)]);
        return board with { Groups = board.Groups.Titled(next, group.Title) };
    }

    public static IEnumerable<(IdeaKey, IdeaKey)> Pairs(ImmutableArray<IdeaKey> ideas) =>
        ideas.SelectMany((one, at) => ideas.Skip(at + 1).Where(other => other != one).Select(other => Groups.Pair(one, other)));

    /// <summary>Every vote that is not open, its dots counted for the heads of what they lie on.</summary>
    public static Session Recounted(Session session) => session with
    {
        Ballots = session.Ballots.ToImmutableDictionary(
            ballot => ballot.Key, ballot => BallotFolding.Fold(ballot.Value, idea => Groups.Head(session, idea))),
        Ratings = session.Ratings.ToImmutableDictionary(
            rating => rating.Key, rating => rating.Value.Grouped(idea => Groups.Head(session, idea))),
    };

    private static Board Joined(Board board, IdeaKey head, ImmutableArray<IdeaKey> ideas) =>
        ideas.Aggregate(board, (now, idea) => now.Without(idea)) with { Groups = board.Groups.With(head, ideas) };

    private static Board Apart(Board board, IdeaKey head) =>
        board.Groups.ByHead[head].Members.Aggregate(board, (now, idea) => now.With(idea)) with { Groups = board.Groups.Without(head) };

    private static ImmutableHashSet<(IdeaKey, IdeaKey)> Rejected(ImmutableHashSet<(IdeaKey, IdeaKey)> apart, SimilarRejected happened) =>
        happened.Rejected ? apart.Union(Pairs(happened.Ideas)) : apart.Except(Pairs(happened.Ideas));
}
