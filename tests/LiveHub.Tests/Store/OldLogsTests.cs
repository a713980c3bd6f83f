using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Domain.Tests;
using LiveHub.Store;

namespace LiveHub.Tests.Store;

/// <summary>Logs that a release wrote are kept under tests/logs, and load for ever to the same report.</summary>
public sealed class OldLogsTests
{
    /// <summary>One for each release; a new release adds its own and never touches an old one.</summary>
    public static TheoryData<string> Releases => ["1"];

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_log_of_an_earlier_release_still_opens(string release)
    {
        var file = Repo.File("tests", "logs", release + ".json");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("LIVEHUB_WRITE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, JsonSerializer.Serialize(Record(), Indented));
        }

        var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllText(file), Indented)!;
        var state = kept.Events.Select(EventCodec.Read<Event>).Aggregate(Session.None, SessionDecider.Evolve);
        state = kept.Sides.Aggregate(state, Aside.Recall);
        SaysAllThat(kept.Report, Tree(Report.Of(state)), "report");
        Assert.Equal(kept.Kinds, kept.Events.Select(row => row.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    private static readonly JsonSerializerOptions Indented = new(DomainJson.Options)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never,
    };

    private static JsonElement Tree(Report report) => JsonSerializer.SerializeToElement(report, Indented);

    /// <summary>A later report may say more than the one of its time, and nothing else.</summary>
    private static void SaysAllThat(JsonElement then, JsonElement now, string where)
    {
        Assert.True(then.ValueKind == now.ValueKind, where);
        switch (then.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var field in then.EnumerateObject())
                {
                    Assert.True(now.TryGetProperty(field.Name, out var same), $"{where}.{field.Name}");
                    SaysAllThat(field.Value, same, $"{where}.{field.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(then.GetArrayLength() == now.GetArrayLength(), where);
                for (var at = 0; at < then.GetArrayLength(); at++)
                {
                    SaysAllThat(then[at], now[at], $"{where}[{at}]");
                }

                break;
            default:
                Assert.True(then.GetRawText() == now.GetRawText(), $"{where} was {then.GetRawText()}, is {now.GetRawText()}");
                break;
        }
    }

    /// <summary>A session in which every kind of event happens.</summary>
    private static Kept Record()
    {
        var (rows, sides, spec) = (new List<StoredEvent>(), new List<SideRow>(), new Spec());
        void Ask(Who who, Command command)
        {
            if (spec.Ask(who, command) is not Outcome<Event>.Accepted accepted)
            {
                throw new InvalidOperationException(command.ToString());
            }

            rows.AddRange(accepted.Events.Select((e, i) => EventCodec.Write(e, rows.Count + 1 + i, null, 1_700_000_000_000)));
            sides.AddRange(accepted.Sides);
        }

        OldLogsStory.Play(spec, Ask);
        var last = sides.GroupBy(side => (side.Kind, side.Key)).Select(same => same.Last())
            .Where(side => side.Value is not null && side.Kind != Aside.AuthorKind).ToList();
        var kinds = rows.Select(row => row.Kind).Distinct().Order(StringComparer.Ordinal).ToList();
        return new(kinds, rows, last, Tree(Report.Of(spec.State)));
    }

    private sealed record Kept(List<string> Kinds, List<StoredEvent> Events, List<SideRow> Sides, JsonElement Report);
}
