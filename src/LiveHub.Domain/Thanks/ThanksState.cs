using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How thanks, and the side rows about them, change a session.</summary>
public static class ThanksState
{
    /// <summary>What was said, and to whom.</summary>
    public const string TextKind = "thanks";

    /// <summary>Who said it, when its name is not to stand with it: forgotten when the session ends.</summary>
    public const string AuthorKind = "thanksAuthor";

    /// <summary>Who said it, and shows its name: kept.</summary>
    public const string SignatureKind = "thanksSignature";

    public static Session Evolve(Session session, ThanksEvent happened) => session with
    {
        Thanks = happened switch
        {
            ThanksSent e => new(session.Thanks.ByKey.SetItem(e.Thanks, new(e.MayShow, e.Shown))),
            ThanksTakenBack e => new(session.Thanks.ByKey.Remove(e.Thanks)),
            ThanksShown e => session.Thanks.With(e.Thanks, one => one with { Shown = e.Shown }),
            _ => throw new UnreachableException(),
        },
    };

    /// <summary>The session with one side row about thanks known.</summary>
    public static Session Recall(Session session, SideRow row)
    {
        if (row is not { Key: { } key, Value: { } value })
        {
            return session; // What forgets follows from the event that it came with.
        }

        return session with
        {
            Thanks = session.Thanks.With(new(key), one => row.Kind switch
            {
                TextKind => Read(one, value),
                _ => one with { By = new SeatId(value), Named = row.Kind == SignatureKind },
            }),
        };
    }

    /// <summary>Without who sent what and did not show its name.</summary>
    public static Gratitude AuthorsForgotten(Gratitude thanks) => thanks.ByKey
        .Where(one => one.Value is { By: not null, Named: false })
        .Aggregate(thanks, (all, one) => all.With(one.Key, sent => sent with { By = null }));

    private static ThankYou Read(ThankYou one, string row)
    {
        var (to, text) = ThanksTo.Parse(row);
        return one with { To = to, Text = text };
    }
}
