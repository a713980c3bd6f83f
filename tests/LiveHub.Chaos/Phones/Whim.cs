using System.Text.Json;
using LiveHub.Chaos.Wire;
using LiveHub.Domain;

namespace LiveHub.Chaos.Phones;

/// <summary>What a person does next, drawn from a seed and from what its phone shows; some of it against the rules.</summary>
public sealed class Whim(Random dice)
{
    private int _texts;

    /// <summary>The next command; null when there is nothing to do at present.</summary>
    public Command? Next(ViewCopy shared, ViewCopy own)
    {
        if (shared["now"] is not { } now || !now.TryGetProperty("activity", out var key))
        {
            return dice.Next(4) == 0 ? Name() : null;
        }

        var activity = new ActivityKey(key.GetString()!);
        return now.GetProperty("kind").GetString() == "board"
            ? OnBoard(activity, now, own)
            : OnBallot(activity, now, shared, own);
    }

    private Command? OnBoard(ActivityKey board, JsonElement now, ViewCopy own)
    {
        var mine = own.KeysOf("mine/");
        return dice.Next(20) switch
        {
            < 3 when mine.Count > 0 => new EditIdea(Pick(mine), Text()),
            < 5 when mine.Count > 0 => new DeleteIdea(Pick(mine)),
            5 => new SayDone(board, dice.Next(2) == 0),
            6 => Name(),
            < 9 when now.GetProperty("big").GetBoolean() => new DealIdeas(board),
            < 16 => new SendIdea(board, Text(), dice.Next(-1, 4) is var column and >= 0 ? column : null),
            _ => null,
        };
    }

    private Command? OnBallot(ActivityKey ballot, JsonElement now, ViewCopy shared, ViewCopy own)
    {
        var dots = own.KeysOf("dots/");
        var ideas = now.GetProperty("big").GetBoolean() ? own.KeysOf("page/") : shared.KeysOf("idea/");
        return dice.Next(20) switch
        {
            < 6 when dots.Count > 0 => new TakeBackDot(ballot, Pick(dots)),
            6 when ideas.Count > 0 => new TakeBackDot(ballot, Pick(ideas)),
            7 => Name(),
            8 => new PlaceDot(ballot, new("none")),
            < 18 when ideas.Count > 0 => new PlaceDot(ballot, Pick(ideas)),
            _ when ideas.Count == 0 => new DealIdeas(ballot),
            _ => null,
        };
    }

    private GiveName Name() => new(dice.Next(3) == 0 ? "" : "Name " + dice.Next(1_000));

    private string Text() => $"Idea {_texts++} ünïcødé {dice.Next(1_000_000)} <b>&\"";

    private IdeaKey Pick(IReadOnlyList<string> keys) => new(keys[dice.Next(keys.Count)]);
}
