using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>"That's mine": shows one's name with an idea that was sent without it, or no longer.</summary>
public sealed record SignIdea(IdeaKey Idea, bool Show) : ParticipantCommand;

/// <summary>An idea bears its author's name from here on, or no longer. Who that is, is a side row.</summary>
public sealed record IdeaSigned(ActivityKey Board, IdeaKey Idea, bool Signed) : BlindEvent(Board);

/// <summary>Standing up for an idea, once names can sway nobody any more.</summary>
public static class SignRules
{
    public static Outcome<Event> Sign(Session session, SignIdea ask, SeatId seat)
    {
        if (Source(session, ask.Idea) is not { } idea)
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var key = session.BoardOfIdea[idea];
        var isSigned = session.Boards[key].Signed.Contains(idea);
        Refusal? no = session.Aside.Authors.GetValueOrDefault(idea) != seat ? RefusalCode.NotYourIdea
            : isSigned == ask.Show ? (Refusal?)null
            : ask.Show && !MayBeSigned(session, idea) ? RefusalCode.TooEarlyToSign
            : ask.Show && !session.Aside.Names.ContainsKey(seat) ? RefusalCode.NameFirst
            : (Refusal?)null;
        return no is not null ? no
            : isSigned == ask.Show ? Decisions.Nothing
            : new Outcome<Event>.Accepted([new IdeaSigned(key, idea, ask.Show)], Rows(idea, seat, ask.Show));
    }

    /// <summary>Whether everybody may see whose an idea is: on a board with names, or because its author shows it.</summary>
    public static bool ShowsAuthor(Session session, IdeaKey idea) =>
        session.BoardOfIdea.TryGetValue(idea, out var key)
        && (session.Boards[key].Signed.Contains(idea) || session.ActivityOf(key) is { Plan: CollectPlan { ShowsNames: true } });

    /// <summary>After the reveal of every vote that it is in; in none, once its board is closed and no vote on that is to come.</summary>
    public static bool MayBeSigned(Session session, IdeaKey idea)
    {
        var key = session.BoardOfIdea[idea];
        if (session.Boards[key].Hidden.Contains(idea) || session.ActivityOf(key) is not { Plan: BoardPlan { ShowsNames: false } })
        {
            return false;
        }

        var copy = session.CopyOf(key, idea);
        var votes = session.Ballots.Values
            .Where(ballot => ballot.Options.Contains(idea) || (copy is { } other && ballot.Options.Contains(other))).ToList();
        return votes.Count > 0
            ? votes.TrueForAll(vote => vote.Phase == BallotPhase.Revealed)
            : session.Boards[key] is { Open: false, WasOpened: true } && !IsToBeChosenFrom(session, key, copy);
    }

    /// <summary>The idea itself, when this is a copy of it; null when it is gone.</summary>
    public static IdeaKey? Source(Session session, IdeaKey shown) =>
        session.BoardOfIdea.TryGetValue(shown, out var key)
        && (session.Boards[key].Ideas[shown].From ?? shown) is var idea && session.BoardOfIdea.ContainsKey(idea)
            ? idea
            : null;

    /// <summary>Whether a step that chooses from its board, or from the main board with its copy, has no result yet. Of kinds of
    /// choosing without a reveal that is not known: then an idea waits for a vote that is revealed.</summary>
    private static bool IsToBeChosenFrom(Session session, ActivityKey board, IdeaKey? copy)
    {
        var main = copy is { } key ? session.BoardOfIdea[key] : board;
        return session.Agenda.Concat(session.InRooms.Values).Any(step => step.Plan is ChoosingPlan plan
            && (plan.Of == board || plan.Of == main) && !session.Skipped.Contains(step.Key)
            && !(session.Ballots.TryGetValue(step.Key, out var ballot) && ballot.Phase == BallotPhase.Revealed));
    }

    private static ImmutableArray<SideRow> Rows(IdeaKey idea, SeatId seat, bool show)
    {
        var (now, before) = show ? (Aside.SignatureKind, Aside.AuthorKind) : (Aside.AuthorKind, Aside.SignatureKind);
        return [SideRow.Forget(before, idea.Value), new(now, idea.Value, seat.Value)];
    }
}
