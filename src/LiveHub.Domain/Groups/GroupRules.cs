using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Making several ideas of a board one, and taking that back: nothing that anybody wrote or gave is lost.</summary>
public static class GroupRules
{
    public static Outcome<Event> Decide(Session session, GroupCommand command) => command switch
    {
        GroupIdeas ask => Merge(session, ask),
        TitleGroup ask => Title(session, ask),
        UngroupIdea ask => TakeOut(session, ask.Idea),
        TakeGroupApart ask => TakeApart(session, ask.Head),
        RejectSimilar ask => Reject(session, ask),
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether ideas of a step can be grouped.</summary>
    public static bool IsOf(ActivityPlan? plan) => plan is BoardPlan or BreakoutPlan;

    private static Outcome<Event> Merge(Session session, GroupIdeas ask)
    {
        if (BoardOf(session, ask.Head) is not { } key || ask.Ideas.IsDefault)
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var (board, groups) = (session.Boards[key], session.Boards[key].Groups);
        var head = groups.Head(ask.Head);
        var joining = ask.Ideas.Select(groups.Head).Where(idea => idea != head).Distinct().ToImmutableArray();
        var others = joining.SelectMany(groups.All).ToImmutableArray();
        if (others.Prepend(head).Any(idea => !board.Ideas.ContainsKey(idea) || board.Hidden.Contains(idea) || board.Waiting.Contains(idea) || board.Ideas[idea].Picture is not null))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var members = others.Concat(groups.All(head).Skip(1)).ToList();
        if (members.Count == 0)
        {
            return (Refusal)RefusalCode.NothingToGroup;
        }

        if (members.Count >= Limits.GroupIdeas)
        {
            return Refusal.With(RefusalCode.TooManyInGroup, "most", Limits.GroupIdeas);
        }

        var title = Words.Clean(ask.Title).ReplaceLineEndings(" ");
        if (Words.TooLong(title, Limits.Idea))
        {
            return Refusal.With(RefusalCode.TextTooLong, "most", Limits.Idea);
        }

        if (InOpenVote(session, [head, .. members]))
        {
            return (Refusal)RefusalCode.GroupInVote;
        }

        Event[] apart = [.. joining.Where(groups.ByHead.ContainsKey).Select(joins => new GroupTakenApart(key, joins))];
        Event[] grouped = others.IsEmpty ? [] : [new IdeasGrouped(key, head, others)];
        var isTitled = ask.Title is not null && TitleFor(board, head, title) != groups.ByHead.GetValueOrDefault(head)?.Title;
        Event[] titled = isTitled ? [new GroupTitled(key, head, TitleFor(board, head, title))] : [];
        return Decisions.All([.. apart, .. grouped, .. titled]);
    }

    private static Outcome<Event> Title(Session session, TitleGroup ask)
    {
        if (BoardOf(session, ask.Head) is not { } key || !session.Boards[key].Groups.ByHead.TryGetValue(ask.Head, out var group))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var text = Words.Clean(ask.Title).ReplaceLineEndings(" ");
        var title = TitleFor(session.Boards[key], ask.Head, text);
        return Words.TooLong(text, Limits.Idea) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Idea)
            : title == group.Title ? Decisions.Nothing
            : new GroupTitled(key, ask.Head, title);
    }

    private static Outcome<Event> TakeOut(Session session, IdeaKey idea)
    {
        if (BoardOf(session, idea) is not { } key || session.Boards[key].Groups is not { } groups)
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        if (InOpenVote(session, groups.All(idea)))
        {
            return (Refusal)RefusalCode.GroupInVote;
        }

        return new Outcome<Event>.Accepted(Leaving(session, key, idea), []);
    }

    /// <summary>What happens to its group when an idea leaves it; nothing when it is in none.</summary>
    public static ImmutableArray<Event> Leaving(Session session, ActivityKey key, IdeaKey idea)
    {
        var groups = session.Boards[key].Groups;
        return groups.HeadOf.ContainsKey(idea) ? [new IdeaUngrouped(key, idea)]
            : groups.ByHead.TryGetValue(idea, out var group) ? HeadLeaves(key, idea, group)
            : [];
    }

    /// <summary>The others stay together, under the same title.</summary>
    private static ImmutableArray<Event> HeadLeaves(ActivityKey board, IdeaKey head, Group group)
    {
        var apart = new GroupTakenApart(board, head);
        if (group.Members.Count == 1)
        {
            return [apart];
        }

        var next = group.Members[0];
        Event[] titled = group.Title is null ? [] : [new GroupTitled(board, next, group.Title)];
        return [apart, new IdeasGrouped(board, next, [.. group.Members.Remove(next)]), .. titled];
    }

    private static Outcome<Event> TakeApart(Session session, IdeaKey head) =>
        BoardOf(session, head) is not { } key ? RefusalCode.NoSuchIdea.Refused()
        : !session.Boards[key].Groups.ByHead.ContainsKey(head) ? Decisions.Nothing
        : InOpenVote(session, session.Boards[key].Groups.All(head)) ? RefusalCode.GroupInVote.Refused()
        : new GroupTakenApart(key, head);

    private static Outcome<Event> Reject(Session session, RejectSimilar ask)
    {
        if (ask.Ideas.IsDefaultOrEmpty || ask.Ideas.Length > Limits.GroupIdeas || BoardOf(session, ask.Ideas[0]) is not { } key
            || ask.Ideas.Any(idea => !session.Boards[key].Ideas.ContainsKey(idea)))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var groups = session.Boards[key].Groups;
        return GroupState.Pairs(ask.Ideas).All(pair => groups.Apart.Contains(pair) == ask.Reject)
            ? Decisions.Nothing
            : new SimilarRejected(key, ask.Ideas, ask.Reject);
    }

    /// <summary>A title that says what the head says is none.</summary>
    private static string? TitleFor(Board board, IdeaKey head, string title) =>
        title.Length == 0 || title == board.Ideas[head].Text ? null : title;

    private static ActivityKey? BoardOf(Session session, IdeaKey idea) =>
        session.BoardOfIdea.TryGetValue(idea, out var key) && IsOf(session.ActivityOf(key)?.Plan) ? key : null;

    private static bool InOpenVote(Session session, IEnumerable<IdeaKey> ideas) =>
        session.Ballots.Values.Any(ballot => ballot.Phase == BallotPhase.Open && ideas.Any(ballot.Holds))
        || session.Ratings.Values.Any(rating => rating.Phase == BallotPhase.Open && ideas.Any(rating.Holds))
        || session.Matrices.Values.Any(matrix => matrix.Phase == BallotPhase.Open && ideas.Any(matrix.Options.Contains))
        || session.Selections.Values.Any(selection => selection.Open && ideas.Any(selection.PileOfIdea.ContainsKey));
}
