namespace LiveHub.Load.Net;

/// <summary>Bytes that wait: appended at the end, taken from the front.</summary>
internal sealed class ByteQueue
{
    private byte[] _bytes = [];
    private int _start;
    private int _end;

    public bool IsEmpty => _start == _end;

    public int Length => _end - _start;

    public ReadOnlySpan<byte> Waiting => _bytes.AsSpan(_start, _end - _start);

    public void Append(ReadOnlySpan<byte> more)
    {
        if (_end + more.Length > _bytes.Length)
        {
            var needed = Length + more.Length;
            var target = needed > _bytes.Length ? new byte[Math.Max(needed, _bytes.Length * 2)] : _bytes;
            Waiting.CopyTo(target);
            (_bytes, _start, _end) = (target, 0, Length);
        }

        more.CopyTo(_bytes.AsSpan(_end));
        _end += more.Length;
    }

    /// <summary>Takes bytes away from the front; the room is given back when nothing is left.</summary>
    public void Take(int count)
    {
        _start += count;
        if (_start == _end)
        {
            (_bytes, _start, _end) = ([], 0, 0);
        }
    }
}
