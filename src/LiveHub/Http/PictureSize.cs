using System.Buffers.Binary;

namespace LiveHub.Http;

/// <summary>How many points a picture has: a small file may unpack to what no phone can hold.</summary>
internal static class PictureSize
{
    /// <summary>More than a screen shows, and about what a phone takes: 100 MB when it is drawn.</summary>
    public const long Most = 25_000_000;

    /// <summary>Width times height of a PNG, from its first chunk (W3C PNG 3, 11.2.1).</summary>
    public static long OfPng(ReadOnlySpan<byte> bytes) =>
        (long)BinaryPrimitives.ReadUInt32BigEndian(bytes.Slice(16, 4)) * BinaryPrimitives.ReadUInt32BigEndian(bytes.Slice(20, 4));

    /// <summary>The same of a segment of a JPEG; 0 when it says no size (ITU T.81, B.2.2).</summary>
    public static long OfJpegSegment(ReadOnlySpan<byte> segment) =>
        segment[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && segment.Length >= 9
            ? (long)BinaryPrimitives.ReadUInt16BigEndian(segment[5..]) * BinaryPrimitives.ReadUInt16BigEndian(segment[7..])
            : 0;

    /// <summary>The same of a chunk of a WebP (RFC 9649, 2.5 to 2.7); 0 when it says none.</summary>
    public static long OfWebpChunk(ReadOnlySpan<byte> chunk) => chunk switch
    {
        _ when chunk.StartsWith("VP8X"u8) && chunk.Length >= 18 => (1L + Three(chunk[12..])) * (1 + Three(chunk[15..])),
        _ when chunk.StartsWith("VP8L"u8) && chunk.Length >= 13 && BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]) is var sides =>
            (1L + (sides & 0x3FFF)) * (1 + ((sides >> 14) & 0x3FFF)),
        _ when chunk.StartsWith("VP8 "u8) && chunk.Length >= 18 =>
            (long)(BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF) * (BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF),
        _ => 0,
    };

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
