using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// Everybody with a part in a session may read what became of its ideas: of all whose texts the report has, and whose they are
/// nobody is told. While the session runs an idea that is hidden or waits is not in it; after the end it is, by its key alone,
/// so that its author, who knows the key, finds it again. It is the same for everybody.
/// </summary>
public static class Outcomes
{
    public static OutcomesSheet Of(Session session, Programme? programme)
    {
        var fates = new Fates(session, IdeaProjects.Of(session, programme));
        return new(session.Code, session.Title, session.Ended,
        [
            .. session.Boards.Where(board => GroupRules.IsOf(session.ActivityOf(board.Key)?.Plan))
                .SelectMany(board => board.Value.Ideas.Where(idea => idea.Value.From is null)
                    .Select(idea => Of(session, fates, board.Key, idea.Key)))
                .OfType<IdeaOutcome>().OrderBy(outcome => outcome.Idea),
        ]);
    }

    private static IdeaOutcome? Of(Session session, Fates fates, ActivityKey key, IdeaKey idea)
    {
        var board = session.Boards[key];
        return board.Hidden.Contains(idea) ? Unread(OutcomeCode.Hidden)
            : board.Waiting.Contains(idea) ? Unread(OutcomeCode.Waits)
            : !BlindRules.IsShown(session, key) ? Unread(OutcomeCode.Collected)
            : fates.Of(key, idea) with { Text = board.Ideas[idea].Text };

        IdeaOutcome? Unread(OutcomeCode code) => session.Ended ? new(idea, code) : null;
    }
}
