using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LiveHub.Load.Net;

/// <summary>What an HTTP request was answered with; the body as it came, compressed or not.</summary>
internal sealed record HttpAnswer(int Status, bool Brotli, byte[] Body)
{
    /// <summary>The body without its compression.</summary>
    public byte[] Unpacked()
    {
        if (!Brotli)
        {
            return Body;
        }

        using var packed = new BrotliStream(new MemoryStream(Body), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return plain.ToArray();
    }
}

/// <summary>Reads answers off an HTTP/1.1 connection.</summary>
internal static class HttpReply
{
    /// <summary>The answer at the front; null while it is not all there.</summary>
    /// <param name="taken">Its bytes, head included.</param>
    public static HttpAnswer? Read(ReadOnlySpan<byte> bytes, out int taken)
    {
        taken = 0;
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var head = Encoding.ASCII.GetString(bytes[..end]);
        var rest = bytes[(end + 4)..];
        var body = Header(head, "Content-Length") is { } length
            ? Counted(rest, int.Parse(length, CultureInfo.InvariantCulture), out var used)
            : Chunks(rest, out used);
        if (body is null)
        {
            return null;
        }

        taken = end + 4 + used;
        var status = int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture);
        return new(status, Header(head, "Content-Encoding") == "br", body);
    }

    /// <summary>A header of an answer's head; null when it has none of that name.</summary>
    public static string? Header(string head, string name) => head.Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim()).FirstOrDefault();

    private static byte[]? Counted(ReadOnlySpan<byte> rest, int length, out int used)
    {
        used = length;
        return rest.Length < length ? null : rest[..length].ToArray();
    }

    private static byte[]? Chunks(ReadOnlySpan<byte> bytes, out int used)
    {
        used = 0;
        var body = new List<byte>();
        while (true)
        {
            var line = bytes[used..].IndexOf("\r\n"u8);
            if (line < 0)
            {
                return null;
            }

            var digits = Encoding.ASCII.GetString(bytes.Slice(used, line));
            var size = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (bytes.Length < used + line + 2 + size + 2)
            {
                return null;
            }

            body.AddRange(bytes.Slice(used + line + 2, size));
            used += line + 2 + size + 2;
            if (size == 0)
            {
                return [.. body];
            }
        }
    }
}
