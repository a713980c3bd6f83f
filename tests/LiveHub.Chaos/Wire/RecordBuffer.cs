namespace LiveHub.Chaos.Wire;

/// <summary>Bytes as they come from a socket, cut into records at a separator.</summary>
internal sealed class RecordBuffer
{
    private byte[] _bytes = new byte[16 * 1024];
    private int _start;
    private int _end;
    private int _searched;

    /// <summary>Where the next bytes may be put; at least a quarter of what the buffer holds.</summary>
    public Memory<byte> Room()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_end, _searched, _start) = (_end - _start, _searched - _start, 0);
        }

        if (_end > _bytes.Length * 3 / 4)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        return _bytes.AsMemory(_end);
    }

    public void Came(int count) => _end += count;

    /// <summary>The next whole record, without its separator; good until <see cref="Room"/> is asked for again.</summary>
    public bool TryTake(byte separator, out ReadOnlyMemory<byte> record)
    {
        var at = _bytes.AsSpan(_searched, _end - _searched).IndexOf(separator);
        if (at < 0)
        {
            _searched = _end;
            record = default;
            return false;
        }

        record = _bytes.AsMemory(_start, _searched + at - _start);
        _start = _searched = _searched + at + 1;
        return true;
    }
}
