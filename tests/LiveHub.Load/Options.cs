using System.Globalization;

namespace LiveHub.Load;

/// <summary>What the command line asks for. A wish that cannot be met is an <see cref="ArgumentException"/> with a
/// sentence.</summary>
internal sealed record Options
{
    public const string Usage = """
        ./dev load SCENARIO [--phones N] [--sessions S] [--live] [--burst] [--against bare-tick|bare-each]
                            [--url U] [--runs N] [--seed S] [--seconds N] [--json]
          join       all connect within 2 s to a session with 1,500 ideas
          ideas      3 ideas per phone within 30 s
          votes      5 dots per phone within 10 s; --live: tallies shown to all; --burst: one dot of each at one instant
          reconnect  all are dropped at once in the middle of a vote, and come back at once
          slow       a tenth stops reading and a tenth reads 1 KB/s while 60 ideas are edited; --seconds of it (70)
        """;

    private static readonly string[] Now = ["join", "ideas", "votes", "reconnect", "slow"];
    private static readonly string[] Later = ["soak", "day", "hall"];

    public required string Scenario { get; init; }

    /// <summary>Phones in all, spread over the sessions.</summary>
    public int Phones { get; init; } = 500;

    public int Sessions { get; init; } = 1;

    /// <summary>Whether tallies are shown to everyone while the vote is open.</summary>
    public bool Live { get; init; }

    public bool Burst { get; init; }

    /// <summary>The mode of the bare hub to compare with: tick or each; null for none.</summary>
    public string? Against { get; init; }

    /// <summary>A server that runs already; null to start one.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether to print the JSON and nothing else.</summary>
    public bool OnlyJson { get; init; }

    public int Runs { get; init; } = 1;

    public int Seed { get; init; } = 1;

    /// <summary>How long phones are slow.</summary>
    public int Seconds { get; init; } = 70;

    public static Options Parse(string[] args)
    {
        if (args.Length == 0 || Later.Contains(args[0]) || !Now.Contains(args[0]))
        {
            throw new ArgumentException(args.Length > 0 && Later.Contains(args[0])
                ? $"The scenario {args[0]} comes later."
                : Usage);
        }

        var options = new Options { Scenario = args[0] };
        for (var i = 1; i < args.Length; i++)
        {
            options = args[i] switch
            {
                "--live" => options with { Live = true },
                "--burst" => options with { Burst = true },
                "--json" => options with { OnlyJson = true },
                "--phones" => options with { Phones = Number(args, ref i) },
                "--sessions" => options with { Sessions = Number(args, ref i) },
                "--runs" => options with { Runs = Number(args, ref i) },
                "--seed" => options with { Seed = Number(args, ref i) },
                "--seconds" => options with { Seconds = Number(args, ref i) },
                "--url" => options with { Url = new(Value(args, ref i)) },
                "--nodes" => throw new ArgumentException("--nodes comes later."),
                "--against" => options with { Against = Mode(Value(args, ref i)) },
                var other => throw new ArgumentException($"{other} is not known.\n{Usage}"),
            };
        }

        return options.Checked();
    }

    private Options Checked() => this switch
    {
        { Against: not null, Scenario: not "votes" } => throw new ArgumentException("--against goes with votes only."),
        { Live: true, Scenario: not "votes" } or { Burst: true, Scenario: not "votes" } =>
            throw new ArgumentException("--live and --burst go with votes only."),
        _ when Phones < 2 * Sessions => throw new ArgumentException("Each session wants two phones or more."),
        { Scenario: "slow" } when Phones < 75 * Sessions =>
            throw new ArgumentException("slow wants 75 phones or more a session: 60 edit, the last fifth is slow."),
        _ => this,
    };

    private static string Mode(string name) => name switch
    {
        "bare-tick" => "tick",
        "bare-each" => "each",
        _ => throw new ArgumentException("--against takes bare-tick or bare-each."),
    };

    private static int Number(string[] args, ref int i)
    {
        var name = args[i];
        var text = Value(args, ref i);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{name} takes a number above 0.");
    }

    private static string Value(string[] args, ref int i) =>
        ++i < args.Length ? args[i] : throw new ArgumentException($"{args[i - 1]} wants a value.");
}
