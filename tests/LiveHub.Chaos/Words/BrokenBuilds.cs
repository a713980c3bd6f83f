using System.Text.Json.Nodes;
using LiveHub.Chaos.Broken;
using LiveHub.Chaos.Rounds;

namespace LiveHub.Chaos.Words;

/// <summary>The product with one part broken on purpose: each time the checks must notice, and by the number that
/// is meant for it.</summary>
public static class BrokenBuilds
{
    public static async Task<Report> Run(Options options)
    {
        var found = new JsonObject();
        var wanted = options.Text("only", "");
        foreach (var (name, number, look) in Builds().Where(build => wanted.Length == 0 || build.Name == wanted))
        {
            Console.Error.WriteLine($"{name}:");
            var count = await look(new Dictionary<string, string> { [OwnNode.Variable] = name });
            found[name] = new JsonObject { ["caught"] = count > 0, [number] = count };
        }

        return new(found, found.Count > 0 && found.All(build => build.Value!["caught"]!.GetValue<bool>()));
    }

    private static IEnumerable<(string Name, string Number, Func<IReadOnlyDictionary<string, string>, Task<int>> Look)> Builds() =>
    [
        (Breakages.AckBeforeCommit, "lost", async settings =>
            (await SqliteKills.Run(new("sqlite-kills", "--count", "3", "--patience", "2"), Programs.Own, settings))["lost"]),
        (Breakages.NoUniqueKey, "doubled", async settings =>
            (await RepeatedIds.Run(new("repeats", "--ids", "1000", "--most", "15"), Programs.Own, settings))["doubled"]),
        (Breakages.BudgetInMemory, "over_budget", async settings =>
            (await Budget.Run(new("budget", "--rounds", "1", "--commands", "300"), Programs.Own, settings))["over_budget"]),
        (Breakages.AuthorInView, "leaked", Leaked),
    ];

    /// <summary>A round of a few phones without any fault.</summary>
    private static async Task<int> Leaked(IReadOnlyDictionary<string, string> settings)
    {
        await using var site = await Site.Start(Programs.Own, sqlite: true, faulty: false, settings);
        var plan = new RoundPlan(1, 1, Phones: 6, Steps: 200, [], 1) { GivesUpAfter = TimeSpan.FromSeconds(3) };
        var outcome = await new Round(site, plan, new(site), null).Run();
        return outcome.Leaked;
    }
}
