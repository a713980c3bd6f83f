using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>What holds of every report and every replay, whatever happened.</summary>
public sealed class ReportLaws
{
    private const int Steps = 250;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_report_and_no_replay_tells_a_secret(int seed)
    {
        var history = new RandomHistory(seed);
        for (var step = 1; step <= Steps; step++)
        {
            var (who, command) = history.Next();
            history.Spec.Ask(who, command);
            if (step % 125 == 0)
            {
                Inspect(history.Spec.State, Replay.Of(history.Spec.Log, history.Spec.State));
            }
        }
    }

    private static void Inspect(Session state, Replay replay)
    {
        var report = ReportNames.TakenFrom(Report.Of(state));
        var (told, played) = (JsonSerializer.Serialize(report, Plain), JsonSerializer.Serialize(replay, Plain));
        foreach (var bytes in new[] { told, played })
        {
            Assert.All(["seatsecret", "hash", "Notex", "Pledgex", "Thankx", "Privatex", "Secretx", "Namex", "Presenterx"], secret =>
                Assert.DoesNotContain(secret, bytes, StringComparison.Ordinal));
        }

        var hidden = state.Boards.Values.SelectMany(board => board.Hidden.Union(board.Waiting).Select(idea => board.Ideas[idea].Text.Split(" ü")[0] + " "))
            .Where(text => text.Trim().Length > 0);
        Assert.All(hidden, text => Assert.DoesNotContain(text, played, StringComparison.Ordinal));
        var texts = replay.Steps.SelectMany(step => step.Texts.Select(text => text.Text).Concat(step.Results.Select(result => result.Text)));
        Assert.All(texts, text => Assert.Contains(JsonSerializer.Serialize(text, Plain), told + "\"\"", StringComparison.Ordinal));
        foreach (var moment in replay.Moments.Where(moment => moment.What == ReplayWhat.Revealed))
        {
            Assert.NotEmpty(replay.Steps[moment.Step].Results);
        }

        Coarse(replay);
    }

    /// <summary>While people stay at a step, what is sent appears at most every half minute.</summary>
    private static void Coarse(Replay replay)
    {
        var last = -1;
        foreach (var (moment, at) in replay.Moments.Select((moment, at) => (moment, at)))
        {
            if (moment.What == ReplayWhat.Came)
            {
                last = -1;
            }
            else if (moment.What == ReplayWhat.Texts)
            {
                Assert.True(last < 0 || moment.At == last || moment.At - last >= Replay.Grain.TotalSeconds, $"{last} and {moment.At}");
                Assert.True(moment.Texts!.Value.SequenceEqual(moment.Texts!.Value.Order()));
                Assert.True(at == 0 || replay.Moments.Take(at).All(one => (one.At, one.What, one.Step) != (moment.At, moment.What, moment.Step)));
                last = moment.At;
            }
        }
    }
}
