using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Asking everybody the same, with answers to choose from.</summary>
public abstract record AskPlan : ActivityPlan
{
    private protected AskPlan()
    {
    }

    public LiveResults Live { get; init; }

    /// <summary>How many answers there are to choose from.</summary>
    [JsonIgnore]
    public abstract int Choices { get; }

    /// <summary>How many of them one person may choose.</summary>
    [JsonIgnore]
    public abstract int Most { get; }
}

/// <summary>A poll with answers of its own.</summary>
public sealed record PollPlan : AskPlan
{
    /// <summary>Two to twelve answers.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>Whether one person may choose several.</summary>
    public bool Several { get; init; }

    [JsonIgnore]
    public override int Choices => Options.Length;

    [JsonIgnore]
    public override int Most => Several ? Options.Length : 1;
}

/// <summary>"Any objections?" The question is the proposal; the answers are fine, doubts, and an objection.</summary>
public sealed record ConsentPlan : AskPlan
{
    public const int Fine = 0, Doubts = 1, Objection = 2;

    [JsonIgnore]
    public override int Choices => 3;

    [JsonIgnore]
    public override int Most => 1;
}
