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

    /// <summary>After the result of every choice that it was in, when none is to come; in none, once its board is closed.</summary>
    public static bool MayBeSigned(Session session, IdeaKey idea)
    {
        var key = session.BoardOfIdea[idea];
        if (session.Boards[key].Hidden.Contains(idea) || session.ActivityOf(key) is not { Plan: BoardPlan { ShowsNames: false } })
        {
            return false;
        }

        var copy = session.CopyOf(key, idea);
        var choices = session.Agenda.Concat(session.InRooms.Values).Where(step => step.Plan is ChoosingPlan && Holds(session, step, idea, copy)).ToList();
        return choices.TrueForAll(step => GoingOn.IsDone(session, step.Key)) && !IsToBeChosenFrom(session, key, idea, copy)
            && (choices.Count > 0 || session.Boards[key] is { Open: false, WasOpened: true });
    }

    /// <summary>The idea itself, when this is a copy of it; null when it is gone.</summary>
    public static IdeaKey? Source(Session session, IdeaKey shown) =>
        session.BoardOfIdea.TryGetValue(shown, out var key)
        && (session.Boards[key].Ideas[shown].From ?? shown) is var idea && session.BoardOfIdea.ContainsKey(idea)
            ? idea
            : null;

    /// <summary>Whether it may still come to be chosen from, with its board or after a step that handed it on. What is feasible is
    /// no question of names.</summary>
    private static bool IsToBeChosenFrom(Session session, ActivityKey board, IdeaKey idea, IdeaKey? copy)
    {
        var sources = new HashSet<ActivityKey> { board };
        if (copy is { } other)
        {
            sources.Add(session.BoardOfIdea[other]);
        }

        foreach (var step in session.Agenda.Concat(session.InRooms.Values).Where(step => step.Plan is ChoosingPlan and not MatrixPlan))
        {
            var plan = (ChoosingPlan)step.Plan;
            if (!sources.Contains(plan.Of) || session.Skipped.Contains(step.Key))
            {
                continue;
            }

            if (!GoingOn.IsDone(session, step.Key))
            {
                return true;
            }

            if (GoingOn.From(session, step.Key, top: null) is var handed
                && (handed.Contains(Groups.Head(session, idea)) || (copy is { } also && handed.Contains(Groups.Head(session, also)))))
            {
                sources.Add(step.Key);
            }
        }

        return false;
    }

    private static bool Holds(Session session, Activity step, IdeaKey idea, IdeaKey? copy) =>
        HoldsIt(session, step, idea) || (copy is { } other && HoldsIt(session, step, other));

    /// <summary>By itself, or with the idea that stands for it.</summary>
    private static bool HoldsIt(Session session, Activity step, IdeaKey idea) =>
        GoingOn.Holds(session, step.Key, idea) || GoingOn.Holds(session, step.Key, Groups.Head(session, idea));

    private static ImmutableArray<SideRow> Rows(IdeaKey idea, SeatId seat, bool show)
    {
        var (now, before) = show ? (Aside.SignatureKind, Aside.AuthorKind) : (Aside.AuthorKind, Aside.SignatureKind);
        return [SideRow.Forget(before, idea.Value), new(now, idea.Value, seat.Value)];
    }
}
