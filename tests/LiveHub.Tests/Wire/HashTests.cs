using System.Text;
using System.Text.Json;
using LiveHub.Live;

namespace LiveHub.Tests.Wire;

/// <summary>The hash of a view, as examples that the browser's tests read too.</summary>
public sealed class HashTests
{
    private static readonly string[] Views =
    [
        "{}",
        """{"joined":3}""",
        """{"idea/k3f9":{"t":"Ünïcødé 👩‍👩‍👧 \" \\ \n","w":0,"c":2},"tally/k3f9":12,"done":true,"now":{"kind":"lobby"}}""",
        """{"now":{"kind":"board","columns":["A","B"],"open":false,"nested":{"list":[1,[2,{}],[]]}}}""",
        """{"weighed/k3f9":{"n":5,"f":{"mean":4.3,"spread":0.8,"n":5}},"thresholds":{"feasible":3,"affordable":2.5}}""",
    ];

    [Fact]
    public void The_examples_are_what_this_program_computes()
    {
        var examples = Views.Select(text => JsonSerializer.Deserialize<JsonElement>(text)).Select(view => new { view, hash = Hash(view) });
        Generated.IsCurrent(Repo.File("tests", "wire", "hashes.json"), JsonSerializer.Serialize(examples) + "\n");
    }

    private static uint Hash(JsonElement view) => view.EnumerateObject().Aggregate(0u, (sum, entry) =>
        sum + ViewHash.OfEntry(entry.Name, Encoding.UTF8.GetBytes(entry.Value.GetRawText())));
}
