namespace LiveHub.Domain;

/// <summary>Which entities change when an idea bears its author's name, or may.</summary>
public static class SignTouches
{
    public static Touch Of(Session session, IdeaSigned happened) =>
        Offer(session, GroupTouches.Words(
            session, BuildTouches.Idea(session, happened.Idea, happened.Board), [.. SignView.Shown(session, happened.Idea)]), happened.Idea);

    /// <summary>And what its author is told.</summary>
    public static Touch Offer(Session session, Touch touch, IdeaKey idea) =>
        session.Aside.Authors.TryGetValue(idea, out var author)
            ? touch.AndOwn(author, [.. SignView.Shown(session, idea).Select(shown => $"sign/{shown}")])
            : touch;
}
