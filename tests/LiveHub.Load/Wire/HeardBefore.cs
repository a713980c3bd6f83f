namespace LiveHub.Load.Wire;

/// <summary>
/// Remembers the last different records, read. Hundreds of phones receive the same bytes within milliseconds; they
/// are read once and compared after that.
/// </summary>
internal sealed class HeardBefore
{
    /// <summary>More than the patches that are under way to different phones at the same time.</summary>
    private const int Kept = 32;

    private readonly (byte[]? Record, HubMessage? Message)[] _last = new (byte[]?, HubMessage?)[Kept];
    private int _next;

    public HubMessage? Find(ReadOnlySpan<byte> record)
    {
        for (var back = 1; back <= Kept; back++)
        {
            var (known, message) = _last[(_next - back + Kept) % Kept];
            if (known is not null && known.Length == record.Length && record.SequenceEqual(known))
            {
                return message;
            }
        }

        return null;
    }

    public void Keep(ReadOnlySpan<byte> record, HubMessage message)
    {
        _last[_next] = (record.ToArray(), message);
        _next = (_next + 1) % Kept;
    }

    /// <summary>A patch or snapshot inside something else: the same for all who come at the same time.</summary>
    public Patch Patch(ReadOnlySpan<byte> json)
    {
        if (Find(json) is HubMessage.Patched known)
        {
            return known.Patch;
        }

        var patch = Wire.Patch.Parse(json);
        Keep(json, new HubMessage.Patched(patch, false));
        return patch;
    }
}
