using System.Collections.Immutable;
using LiveHub.Admin.Doctor;

namespace LiveHub.Admin;

/// <summary>What the program does on the command line besides running: `LiveHub WORD ...`, with the settings that it runs with.</summary>
internal static class AdminWords
{
    private static readonly ImmutableArray<AdminWord> All =
    [
        new("help", "says what else can be asked here", Help),
        new("links", "CODE: a new facilitator link; with the id of a learning cycle its owner's. --revoke ends all earlier ones", LinksWord.Run),
        new("backup", "[FILE] [--keep N]: a checked copy of the database, also while LiveHub runs", BackupWord.Run),
        new("restore", "FILE: puts a backup in the place of the database; LiveHub must be stopped", RestoreWord.Run),
        new("new-epoch", "after a database was put back by other tools: nothing held of the former one is trusted", NewEpochWord.Run),
        new("doctor", "[--url URL]: looks at what this installation rests on, and says what to do", DoctorWord.Run),
        new("version", "says which version this is", VersionWord.Say),
    ];

    /// <summary>The word that stands first; null when the program is to run.</summary>
    /// <exception cref="StartRefused">It is neither a word nor an option.</exception>
    public static AdminWord? In(string[] args) => args switch
    {
        [] => null,
        [var first, ..] when first.StartsWith('-') || first.StartsWith('/') || first.Contains('=') => null,
        [var first, ..] => All.FirstOrDefault(word => word.Name == first)
            ?? throw new StartRefused($"There is no word {first}. `LiveHub help` says which there are."),
    };

    private static Task<int> Help(AdminAsked asked)
    {
        asked.Out.WriteLine("LiveHub                runs; the settings are told in docs/SETTINGS.md");
        asked.Out.WriteLine("LiveHub --demo [N]     runs, with a session in which N simulated people take part (30 unless said)");
        foreach (var word in All)
        {
            asked.Out.WriteLine($"LiveHub {word.Name,-14} {word.Does}");
        }

        return Task.FromResult(0);
    }
}

/// <param name="Does">In a few words, for the help.</param>
/// <param name="Run">Gives the exit status: 0 when it was done. What is impossible is a <see cref="StartRefused"/>.</param>
internal sealed record AdminWord(string Name, string Does, Func<AdminAsked, Task<int>> Run);

/// <summary>What was asked.</summary>
/// <param name="Rest">What stands after the word.</param>
/// <param name="ContentRoot">Under which a relative data directory lies.</param>
internal sealed record AdminAsked(ImmutableArray<string> Rest, LiveHubSettings Settings, string ContentRoot, TextWriter Out)
{
    public string DataDirectory() => Path.Combine(ContentRoot, Settings.DataDirectory);
}
