using System.Text.Json.Nodes;
using LiveHub.Chaos.Rounds;

namespace LiveHub.Chaos.Words;

/// <summary>The sum over the storms of one run, as every report of them begins.</summary>
internal sealed class Tally
{
    private readonly List<string> _wrong = [];

    public int Acked { get; private set; }

    public int Lost { get; private set; }

    public int Doubled { get; private set; }

    public int OverBudget { get; private set; }

    public int Diverged { get; private set; }

    public int Other { get; private set; }

    public int Reconsidered { get; private set; }

    public bool IsGood => Lost + Doubled + OverBudget + Diverged + Other == 0;

    public void Add(StormOutcome outcome)
    {
        var (promises, log) = (outcome.Promises, outcome.Log);
        Acked += promises.Acked;
        Lost += promises.Lost;
        Doubled += log.Doubled + promises.Contradicted;
        OverBudget += log.OverBudget;
        Diverged += outcome.Never.Count;
        Other += promises.OtherWrong + log.Gaps;
        Reconsidered += promises.Reconsidered;
        Say(outcome.Wrong);
    }

    /// <summary>Something else went wrong, in words.</summary>
    public void AddOther(IReadOnlyCollection<string> wrong)
    {
        Other += wrong.Count;
        Say(wrong);
    }

    public Report Report(JsonObject rest)
    {
        var json = new JsonObject
        {
            ["acked"] = Acked,
            ["lost"] = Lost,
            ["doubled"] = Doubled,
            ["over_budget"] = OverBudget,
            ["diverged"] = Diverged,
            ["other"] = Other,
            ["reconsidered"] = Reconsidered,
        };
        foreach (var (name, value) in rest.ToList())
        {
            rest.Remove(name);
            json[name] = value;
        }

        return new(json, IsGood) { Wrong = _wrong };
    }

    private void Say(IEnumerable<string> wrong)
    {
        foreach (var line in wrong.Take(10))
        {
            _wrong.Add(line);
            Console.Error.WriteLine("  " + line);
        }
    }
}
