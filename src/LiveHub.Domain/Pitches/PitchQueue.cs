using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What is going on with the pitch that is on.</summary>
public enum PitchPhase
{
    /// <summary>None has begun yet.</summary>
    Waiting,
    Pitching,
    Feedback,
    Over,
}

/// <summary>The pitches of one activity, in their order, and which one is on.</summary>
public sealed record PitchQueue
{
    public static readonly PitchQueue Empty = new();

    public ImmutableList<PitchKey> Order { get; init; } = [];

    public ImmutableDictionary<PitchKey, Pitch> Pitches { get; init; } = ImmutableDictionary<PitchKey, Pitch>.Empty;

    /// <summary>The one that is on, or was the last.</summary>
    public PitchKey? Current { get; init; }

    public PitchPhase Phase { get; init; }

    /// <summary>In which phase the last one was ended: there it goes on when people come back.</summary>
    public PitchPhase EndedIn { get; init; }

    /// <summary>The first that has not been held.</summary>
    public PitchKey? Next => Order.Where(key => !Pitches[key].Held).Select(key => (PitchKey?)key).FirstOrDefault();

    public PitchQueue With(PitchKey key, Func<Pitch, Pitch> change) =>
        Pitches.TryGetValue(key, out var pitch) ? this with { Pitches = Pitches.SetItem(key, change(pitch)) } : this;
}

/// <summary>One pitch, and what was said to it.</summary>
/// <param name="Idea">Where it came from.</param>
public sealed record Pitch(string Title, IdeaKey? Idea = null)
{
    /// <summary>The project that is pitched, if it is one.</summary>
    public ProjectKey? Project { get; init; }

    /// <summary>Who pitches.</summary>
    public string? By { get; init; }

    /// <summary>Whether it has begun.</summary>
    public bool Held { get; init; }

    /// <summary>In the order of random keys: nobody is told who came first.</summary>
    public ImmutableSortedDictionary<FeedbackKey, Feedback> Feedback { get; init; } = ImmutableSortedDictionary<FeedbackKey, Feedback>.Empty;

    /// <summary>Whose it is, as long as that is known.</summary>
    public ImmutableDictionary<FeedbackKey, SeatId> Authors { get; init; } = ImmutableDictionary<FeedbackKey, SeatId>.Empty;

    /// <summary>What each person gave, as long as that is known.</summary>
    public ImmutableDictionary<SeatId, FeedbackKey> Given { get; init; } = ImmutableDictionary<SeatId, FeedbackKey>.Empty;

    /// <summary>Who said "I join".</summary>
    public ImmutableHashSet<SeatId> Joined { get; init; } = [];

    /// <summary>What this person said to it.</summary>
    public Feedback? FeedbackOf(SeatId seat) => Given.TryGetValue(seat, out var key) ? Feedback.GetValueOrDefault(key) : null;

    public Pitch AuthorsForgotten() => this with { Authors = Authors.Clear(), Given = Given.Clear() };
}

/// <summary>What one person says to a pitch: one strength, one question, or one of both.</summary>
public sealed record Feedback(string? Strength, string? Question);
