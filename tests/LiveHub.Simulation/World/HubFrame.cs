using System.Runtime.InteropServices;
using System.Text.Json;
using LiveHub.Store;

namespace LiveHub.Simulation.World;

/// <summary>A frame of the hub as it goes over the wire: {"type":1,"target":T,"arguments":[A]} and the record separator.</summary>
internal static class HubFrame
{
    private const string Start = "{\"type\":1,\"target\":\"";
    private const string Middle = "\",\"arguments\":[";
    private const string End = "]}\u001e";

    public static (string Target, ReadOnlyMemory<byte> Argument) Read(ReadOnlyMemory<byte> frame)
    {
        var rest = frame.Span[Start.Length..];
        var quote = rest.IndexOf((byte)'"');
        var target = rest[..quote].SequenceEqual("patch"u8) ? "patch" : System.Text.Encoding.UTF8.GetString(rest[..quote]);
        return (target, frame[(Start.Length + quote + Middle.Length)..^End.Length]);
    }

    public static T Argument<T>(ReadOnlyMemory<byte> argument) => JsonSerializer.Deserialize<T>(argument.Span, DomainJson.Options)!;
}

/// <summary>Patches that many clients hear are read once.</summary>
internal sealed class SharedPatches
{
    private const int Most = 64;

    private readonly Dictionary<byte[], PatchText> _read = new(ReferenceEqualityComparer.Instance);

    public PatchText Read(ReadOnlyMemory<byte> frame, ReadOnlyMemory<byte> patch)
    {
        if (!MemoryMarshal.TryGetArray(frame, out var bytes) || bytes.Array is null)
        {
            return PatchText.Read(patch.Span);
        }

        if (!_read.TryGetValue(bytes.Array, out var read))
        {
            if (_read.Count >= Most)
            {
                _read.Clear();
            }

            _read[bytes.Array] = read = PatchText.Read(patch.Span);
        }

        return read;
    }
}
