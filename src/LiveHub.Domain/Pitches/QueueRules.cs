using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The queue of pitches: who is in it, and in which order.</summary>
public static class QueueRules
{
    public static Outcome<Event> Add(Session session, AddPitch ask, Chance chance)
    {
        if (!session.Pitches.TryGetValue(ask.Pitches, out var queue))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var (title, by) = (Line(ask.Title), Line(ask.By));
        if (Refuse(title, by) is { } no)
        {
            return no;
        }

        if (queue.Order.Count >= Limits.Pitches)
        {
            return Refusal.With(RefusalCode.TooManyPitches, "most", Limits.Pitches);
        }

        var key = NewKey(session, chance, []);
        return new Outcome<Event>.Accepted(
            [new PitchAdded(ask.Pitches, key, title)], by.Length == 0 ? [] : [Aside.Presenter(key, by)]);
    }

    public static Outcome<Event> Change(Session session, ChangePitch ask)
    {
        if (session.PitchesOf(ask.Pitch) is not { } activity)
        {
            return (Refusal)RefusalCode.NoSuchPitch;
        }

        var (title, by) = (Line(ask.Title), Line(ask.By));
        if (Refuse(title, by) is { } no)
        {
            return no;
        }

        var pitch = session.Pitches[activity].Pitches[ask.Pitch];
        return pitch.Title == title && (pitch.By ?? "") == by
            ? Decisions.Nothing
            : new Outcome<Event>.Accepted([new PitchChanged(activity, ask.Pitch, title)], [Aside.Presenter(ask.Pitch, by)]);
    }

    public static Outcome<Event> Remove(Session session, PitchKey key) =>
        session.PitchesOf(key) is not { } activity ? RefusalCode.NoSuchPitch.Refused()
        : session.Pitches[activity].Pitches[key].Held ? RefusalCode.PitchHeld.Refused()
        : session.Sponsoring.Promises.Values.Any(promise => promise.Pitch == key)
            || session.Sponsoring.Appreciations.Values.Any(said => said.Pitch == key) ? RefusalCode.PitchPromised.Refused()
        : new Outcome<Event>.Accepted([new PitchRemoved(activity, key)], [Aside.Presenter(key, "")]);

    public static Outcome<Event> Move(Session session, MovePitch ask)
    {
        if (session.PitchesOf(ask.Pitch) is not { } activity || ask.After is { } after && session.PitchesOf(after) != activity)
        {
            return (Refusal)RefusalCode.NoSuchPitch;
        }

        var order = session.Pitches[activity].Order;
        var at = order.IndexOf(ask.Pitch);
        var before = at == 0 ? (PitchKey?)null : order[at - 1];
        return ask.After == ask.Pitch || ask.After == before
            ? Decisions.Nothing
            : new PitchMoved(activity, ask.Pitch, ask.After);
    }

    /// <summary>All that are missing at once, or none.</summary>
    public static Outcome<Event> Fill(Session session, FillPitches ask, Chance chance)
    {
        if (!session.Pitches.TryGetValue(ask.Pitches, out var queue))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        if (session.Teams.Steps.ContainsKey(ask.Of))
        {
            return ProjectQueue.Fill(session, ask, queue, chance);
        }

        var source = ask.Top < 1 ? [] : Source(session, ask.Of, ask.Top);
        if (source.IsEmpty)
        {
            return (Refusal)RefusalCode.NothingToPitch;
        }

        var known = queue.Pitches.Values.Select(pitch => pitch.Idea).OfType<IdeaKey>().ToHashSet();
        var missing = source.Where(idea => !known.Contains(idea)).ToImmutableArray();
        if (queue.Order.Count + missing.Length > Limits.Pitches)
        {
            return Refusal.With(RefusalCode.TooManyPitches, "most", Limits.Pitches);
        }

        var drawn = new HashSet<PitchKey>();
        var added = ImmutableArray.CreateBuilder<Event>(missing.Length);
        foreach (var idea in missing)
        {
            var key = NewKey(session, chance, drawn);
            drawn.Add(key);
            added.Add(new PitchAdded(ask.Pitches, key, Line(BoardView.Read(session, idea)?.Text), idea));
        }

        return new Outcome<Event>.Accepted(added.ToImmutable(), []);
    }

    /// <summary>The best of a revealed vote; or of each room its topic, else the first idea that it sent to the main board.</summary>
    private static ImmutableArray<IdeaKey> Source(Session session, ActivityKey of, int top)
    {
        if (session.ActivityOf(of)?.Plan is ChoosingPlan)
        {
            return GoingOn.From(session, of, top);
        }

        return [.. session.RoomsOf(of).Select(room => room.Topic is { } topic && IsSeen(session, topic) ? topic
            : session.Boards[of].Ring.Where(idea => session.Boards[of].Ideas[idea].Room == room.Key).Cast<IdeaKey?>().FirstOrDefault())
            .OfType<IdeaKey>().Take(top)];
    }

    private static bool IsSeen(Session session, IdeaKey idea) =>
        session.BoardOfIdea.TryGetValue(idea, out var key) && session.Boards[key] is var board && !board.Hidden.Contains(idea) && !board.Waiting.Contains(idea);

    internal static PitchKey NewKey(Session session, Chance chance, HashSet<PitchKey> drawn) =>
        new(chance.Key(taken => drawn.Contains(new(taken)) || session.PitchesOf(new(taken)) is not null));

    private static string Line(string? text) => Words.Clean(text).ReplaceLineEndings(" ");

    private static Refusal? Refuse(string title, string by) =>
        title.Length == 0 ? RefusalCode.TextEmpty
        : Words.TooLong(title, Limits.Idea) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Idea)
        : Words.TooLong(by, Limits.Presenters) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Presenters)
        : (Refusal?)null;
}
