using System.Text.Json.Nodes;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;

namespace LiveHub.Load.Scenarios;

/// <summary>What one round of a scenario measured.</summary>
internal sealed class Round
{
    public Histogram Ack { get; } = new();

    public Histogram Visible { get; } = new();

    /// <summary>How much later than due the tool itself was.</summary>
    public Histogram Late { get; } = new();

    public int Commands { get; set; }

    public int Acked { get; set; }

    /// <summary>Stored according to the answer, and not found exactly once in the log.</summary>
    public int Lost { get; set; }

    /// <summary>Phones and tallies that are not as they must be.</summary>
    public int Wrong { get; set; }

    public Meter.Use Use { get; set; } = new(null, 0, 0, 0, null, null);

    /// <summary>What the phones received in the measured time, per phone.</summary>
    public double Messages { get; private set; }

    public double Frames { get; private set; }

    public double Bytes { get; private set; }

    /// <summary>What only this scenario has to tell.</summary>
    public JsonObject More { get; } = [];

    /// <summary>What was not as it should be, in words, and how often.</summary>
    public Dictionary<string, int> Findings { get; } = [];

    /// <summary>Says what is wrong, and counts it.</summary>
    public void Blame(int count, string finding)
    {
        Wrong += count;
        Find(count, finding);
    }

    /// <summary>Counts the answers to the commands.</summary>
    public void Count(IReadOnlyCollection<Ask> asks)
    {
        Commands = asks.Count;
        Acked = asks.Count(ask => ask.IsAcked);
        foreach (var ask in asks.Where(ask => ask.IsAcked))
        {
            Ack.Add(ask.AckedAt - ask.Due);
        }

        Find(asks.Count(ask => !ask.IsAnswered), "a command was never answered");
        foreach (var refused in asks.Where(ask => ask.Refused is not null).GroupBy(ask => ask.Refused))
        {
            Find(refused.Count(), $"refused: {refused.Key}");
        }
    }

    /// <summary>Counts what the phones received, and what befell them.</summary>
    public void Count(IReadOnlyCollection<Client> phones, IReadOnlyCollection<Counts> before)
    {
        CountReceived([.. phones.Zip(before, (phone, was) => phone.Counts - was)]);
        More["drops"] = phones.Sum(phone => phone.Drops);
        More["heals"] = phones.Sum(phone => phone.Heals);
        More["retries"] = phones.Sum(phone => phone.Outbox.Retries);
        Blame(phones.Sum(phone => phone.BadBeats), "a beat told another hash than the view has");
    }

    /// <summary>Counts what each phone received.</summary>
    public void CountReceived(IReadOnlyCollection<Counts> received)
    {
        Messages = received.Average(counts => counts.Messages);
        Frames = received.Average(counts => counts.Frames);
        Bytes = received.Average(counts => (double)counts.Bytes);
    }

    /// <summary>Adds what each phone received besides what its socket counts.</summary>
    public void AddBytes(double perPhone) => Bytes += perPhone;

    private void Find(int count, string finding)
    {
        if (count > 0)
        {
            Findings[finding] = Findings.GetValueOrDefault(finding) + count;
        }
    }
}
