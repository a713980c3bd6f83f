using LiveHub.Chaos.Phones;
using LiveHub.Domain;

namespace LiveHub.Chaos.Rounds;

/// <summary>An open vote in a hall: the ballot, and what can be voted on.</summary>
public sealed record Vote(ActivityKey Ballot, IReadOnlyList<IdeaKey> Ideas)
{
    /// <summary>Collects some ideas from the first phone and opens the vote on them.</summary>
    /// <exception cref="InvalidOperationException">Something of it was refused.</exception>
    public static async Task<Vote> Open(Hall hall, int ideas, int dots)
    {
        var ledger = new Ledger();
        var (lead, post) = (new Outbox(hall.Control, ledger), new Outbox(hall.Phones[0], ledger));
        await hall.Control.Until((shared, _) => shared.KeysOf("agenda/").Count == 2, TimeSpan.FromSeconds(30));
        var steps = hall.Control.See((shared, _) => shared.KeysOf("agenda/")
            .OrderBy(key => shared["agenda/" + key]!.Value.GetProperty("at").GetInt32()).Select(key => new ActivityKey(key)).ToList());
        await Must(lead, new Go(steps[0]));
        await Shows(hall.Phones[0], "board");
        var made = new List<IdeaKey>();
        for (var i = 0; i < ideas; i++)
        {
            made.Add(new(await Must(post, new SendIdea(steps[0], $"Idea {i}")) ?? ""));
        }

        await Must(lead, new OpenVoting(steps[1], dots, dots, LiveResults.Everyone));
        await Task.WhenAll(hall.Phones.Select(phone => Shows(phone, "ballot")));
        return new(steps[1], made);
    }

    /// <summary>A dot more, or now and then one less.</summary>
    public Command Any(Random dice)
    {
        var idea = Ideas[dice.Next(Ideas.Count)];
        return dice.Next(5) < 2 ? new TakeBackDot(Ballot, idea) : new PlaceDot(Ballot, idea);
    }

    /// <summary>Waits as a person does: nobody posts before the phone shows the board.</summary>
    public static Task Shows(Screen phone, string kind) => phone.Until(
        (shared, _) => shared["now"] is { } now && now.GetProperty("kind").GetString() == kind, TimeSpan.FromSeconds(30));

    private static async Task<string?> Must(Outbox outbox, Command command)
    {
        var answer = await outbox.Ask(command, default);
        return answer is { Refused: null }
            ? answer.Made
            : throw new InvalidOperationException($"{command} was refused: {answer?.Refused}");
    }
}
