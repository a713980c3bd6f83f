using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Scenarios;

/// <summary>Watches when phones come to show something, each at the instant at which it does.</summary>
internal sealed class Moments
{
    private readonly Bench _bench;
    private readonly Round _round;
    private readonly Client[] _phones;
    private Action<Client>? _look;

    public Moments(Bench bench, Round round, Client[] phones)
    {
        (_bench, _round, _phones) = (bench, round, phones);
        foreach (var phone in phones)
        {
            Entry? seen = null;
            phone.Changed = phone.Returned = () =>
            {
                if (phone.Shared["now"] is { } now && now != seen && (seen = now).IsBig)
                {
                    Dealing.AskIfBig(phone);
                }

                _look?.Invoke(phone);
            };
        }
    }

    /// <summary>Counts how long each phone takes to show something.</summary>
    /// <param name="due">Since when it should.</param>
    /// <param name="what">In words, for who never does.</param>
    public async Task Show(long due, Func<Client, bool> shows, Histogram into, string what)
    {
        var waiting = _phones.ToHashSet();
        _look = Look;
        Array.ForEach(_phones, Look);
        await _bench.Settled(() => waiting.Count == 0);
        _look = null;
        _round.Blame(waiting.Count, $"a phone never showed {what}");

        void Look(Client phone)
        {
            if (waiting.Contains(phone) && shows(phone))
            {
                waiting.Remove(phone);
                into.Add(Loop.Now - due);
            }
        }
    }

    /// <summary>A question about an entry, asked once of those that phones share.</summary>
    public static Func<Entry?, bool> Once(Func<Entry, bool> question)
    {
        var answers = new Dictionary<Entry, bool>(ReferenceEqualityComparer.Instance);
        return entry =>
        {
            if (entry is null)
            {
                return false;
            }

            if (!answers.TryGetValue(entry, out var answer))
            {
                answers[entry] = answer = question(entry);
            }

            return answer;
        };
    }
}
