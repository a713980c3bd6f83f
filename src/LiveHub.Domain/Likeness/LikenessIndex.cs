using System.Runtime.InteropServices;

namespace LiveHub.Domain;

/// <summary>Which of many short texts are alike, by the pieces of words that they have in common: rare pieces count
/// for more than common ones. It learns what is common from the texts themselves, so it knows no language. Not for two
/// at the same time.</summary>
public sealed class LikenessIndex
{
    /// <summary>A piece that more texts than this have, and a tenth of them all, says nothing: looking at it would cost most.</summary>
    private const int Common = 25;

    /// <summary>So many texts without any of its pieces are thought beside those that it holds: on a board of three, what two
    /// of them share is not common yet.</summary>
    private const float Unseen = 30;

    private readonly List<(int Place, double Score)> _found = [];
    private readonly List<List<int>> _holders = [];
    private readonly List<Entry?> _entries = [];
    private readonly Dictionary<IdeaKey, int> _places = [];
    private float[] _weights = [];
    private float[] _lengths = [];
    private float[] _shared = [];
    private Grams _grams = new();
    private bool _stale;
    private int _gone;

    public int Count => _places.Count;

    /// <summary>Makes these all that it holds; costs only what changed.</summary>
    public void Follow(IReadOnlyCollection<(IdeaKey Key, string Text)> texts)
    {
        var kept = 0;
        foreach (var (key, text) in texts)
        {
            if (_places.TryGetValue(key, out var place))
            {
                kept++;
                if (_entries[place]!.Text == text)
                {
                    continue;
                }

                Remove(key);
                kept--;
            }

            Add(key, text);
            kept++;
        }

        if (kept < _places.Count)
        {
            var now = texts.Select(text => text.Key).ToHashSet();
            foreach (var key in _places.Keys.Where(key => !now.Contains(key)).ToList())
            {
                Remove(key);
            }
        }

        if (_gone > 100 && _gone > _places.Count)
        {
            Rebuild();
        }
    }

    /// <summary>The texts most like this one, best first, above the threshold; equals in the order of their keys.</summary>
    public IReadOnlyList<(IdeaKey Key, double Score)> Like(string text, int most, double threshold)
    {
        Weigh();
        var (grams, fresh) = _grams.Look(text);
        Meet(grams, _entries.Count, Length(grams) + (fresh * Weight(1)), threshold);
        return [.. _found
            .Select(found => (_entries[found.Place]!.Key, found.Score))
            .OrderByDescending(found => found.Score).ThenBy(found => found.Key).Take(most)];
    }

    /// <summary>Every two texts that are alike, each two once.</summary>
    public IReadOnlyList<(IdeaKey One, IdeaKey Other, double Score)> Pairs(double threshold)
    {
        Weigh();
        var pairs = new List<(IdeaKey, IdeaKey, double)>();
        for (var place = 0; place < _entries.Count; place++)
        {
            if (_entries[place] is { } entry)
            {
                Meet(entry.Grams, place, _lengths[place], threshold);
                _found.ForEach(found => pairs.Add((entry.Key, _entries[found.Place]!.Key, found.Score)));
            }
        }

        return pairs;
    }

    /// <summary>Finds the texts before a place that are like these pieces.</summary>
    private void Meet(int[] grams, int before, float length, double threshold)
    {
        foreach (var gram in grams)
        {
            var weight = _weights[gram];
            if (weight == 0)
            {
                continue;
            }

            foreach (var holder in CollectionsMarshal.AsSpan(_holders[gram]))
            {
                if (holder >= before)
                {
                    break;
                }

                _shared[holder] += weight;
            }
        }

        _found.Clear();
        for (var place = 0; place < before; place++)
        {
            if (_shared[place] > 0)
            {
                var score = _shared[place] / Math.Sqrt(length * _lengths[place]);
                if (score >= threshold && _entries[place] is not null)
                {
                    _found.Add((place, score));
                }

                _shared[place] = 0;
            }
        }
    }

    private void Add(IdeaKey key, string text)
    {
        var place = _entries.Count;
        var grams = _grams.Learn(text);
        while (_holders.Count < _grams.Count)
        {
            _holders.Add([]);
        }

        foreach (var gram in grams)
        {
            _holders[gram].Add(place);
        }

        _entries.Add(new(key, text, grams));
        _places.Add(key, place);
        _stale = true;
    }

    private void Remove(IdeaKey key)
    {
        _places.Remove(key, out var place);
        _entries[place] = null;
        _gone++;
        _stale = true;
    }

    private void Rebuild()
    {
        var held = _entries.OfType<Entry>().ToList();
        _grams = new();
        _holders.Clear();
        _entries.Clear();
        _places.Clear();
        _gone = 0;
        held.ForEach(entry => Add(entry.Key, entry.Text));
    }

    private void Weigh()
    {
        if (!_stale)
        {
            return;
        }

        _weights = [.. _holders.Select(holders => Weight(holders.Count))];
        _lengths = [.. _entries.Select(entry => entry is null ? 1 : Length(entry.Grams))];
        _shared = new float[_entries.Count];
        _stale = false;
    }

    /// <summary>The square of how rare a piece is: both texts have it.</summary>
    private float Weight(int holders)
    {
        if (holders > Common && holders > _entries.Count / 10)
        {
            return 0;
        }

        var rarity = MathF.Log((Unseen + _entries.Count) / (0.5f + holders));
        return rarity * rarity;
    }

    private float Length(int[] grams) => Math.Max(1e-6f, grams.Sum(gram => _weights[gram]));

    private sealed record Entry(IdeaKey Key, string Text, int[] Grams);
}
