using System.Text.Json;
using LiveHub.Chaos.Wire;

namespace LiveHub.Chaos.Phones;

/// <summary>What a screen must do about something that the server said.</summary>
internal enum Heed
{
    Nothing,

    /// <summary>Something was missed: say hello again.</summary>
    Missed,

    /// <summary>The views are other than they should be: say hello again, from nothing.</summary>
    WrongHash,

    Bye,
}

/// <summary>The shared and the own view of one screen, and the rules by which they take in what is said.</summary>
internal sealed class ScreenViews
{
    public ViewCopy Shared { get; } = new();

    public ViewCopy Own { get; } = new();

    /// <summary>Starts from a welcome, and the snapshot that it named, if it did.</summary>
    /// <returns>False when it does not fit what was held.</returns>
    public bool Start(JsonElement welcome, JsonElement? snapshot)
    {
        if (welcome.TryGetProperty("own", out var own))
        {
            Own.Apply(own);
        }

        if (snapshot is { } whole)
        {
            Shared.Reset(whole.GetProperty("v").GetInt64(), whole.GetProperty("s"));
            return true;
        }

        return Shared.Apply(welcome.GetProperty("patch"));
    }

    public Heed Take(string target, JsonElement argument) => target switch
    {
        "patch" => Shared.Apply(argument) ? Heed.Nothing : Heed.Missed,
        "own" => Own.Apply(argument) ? Heed.Nothing : Heed.Missed,
        "beat" => Agrees(argument),
        "bye" => Heed.Bye,
        _ => Heed.Nothing,
    };

    private Heed Agrees(JsonElement beat)
    {
        var shared = Compare(Shared, beat.GetProperty("v").GetInt64(), beat.GetProperty("h").GetUInt32());
        var own = beat.TryGetProperty("ov", out var version)
            ? Compare(Own, version.GetInt64(), beat.GetProperty("oh").GetUInt32())
            : Heed.Nothing;
        return shared == Heed.WrongHash || own == Heed.WrongHash ? Heed.WrongHash
            : shared == Heed.Missed || own == Heed.Missed ? Heed.Missed
            : Heed.Nothing;
    }

    private static Heed Compare(ViewCopy view, long version, uint hash) =>
        view.Have < version ? Heed.Missed
        : view.Have == version && view.Hash != hash ? Heed.WrongHash
        : Heed.Nothing;
}
