using System.Text;

namespace LiveHub.Chaos.Wire;

/// <summary>Every byte that somebody was sent, to be searched for what it must not hold.</summary>
public sealed class HeardBytes
{
    private readonly Lock _guard = new();
    private readonly MemoryStream _all = new();

    public void Add(ReadOnlySpan<byte> record)
    {
        lock (_guard)
        {
            _all.Write(record);
            _all.WriteByte((byte)'\n');
        }
    }

    /// <summary>Those of the words that were heard.</summary>
    public IReadOnlyList<string> Find(IEnumerable<string> words)
    {
        lock (_guard)
        {
            var all = _all.GetBuffer().AsSpan(0, (int)_all.Length);
            var found = new List<string>();
            foreach (var word in words)
            {
                if (all.IndexOf(Encoding.UTF8.GetBytes(word)) >= 0)
                {
                    found.Add(word);
                }
            }

            return found;
        }
    }
}
