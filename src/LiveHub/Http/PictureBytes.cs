using System.Buffers.Binary;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>What may be kept of a picture: what is needed to draw it, and nothing that tells where, when or with what it was
/// taken; and none that is too large to be drawn. In place of an image library: those that restore bring native code for each system.</summary>
internal static class PictureBytes
{
    private static readonly byte[] PngHead = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Chunks of a PNG that say how it looks (W3C PNG 3, 5.6); all others go.</summary>
    private static readonly string[] PngKept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT"];

    /// <summary>Chunks of a WebP that say how it looks (RFC 9649, 2.7); EXIF and XMP go.</summary>
    private static readonly string[] WebpKept = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"];

    /// <summary>The picture without its marks; null when it is not a JPEG, PNG or WebP, is damaged, or has too many points.</summary>
    public static Picture? Clean(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes switch
            {
                [0xFF, 0xD8, ..] => new("image/jpeg", Jpeg(bytes)),
                _ when bytes.StartsWith(PngHead) => new("image/png", Png(bytes)),
                _ when bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) => new("image/webp", Webp(bytes)),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException) // A length that leads out of the file.
        {
            return null;
        }
    }

    /// <summary>Without application segments but JFIF and Adobe's (colours), and without comments (ITU T.81, B.1.1).</summary>
    private static byte[] Jpeg(ReadOnlySpan<byte> bytes)
    {
        using var kept = new MemoryStream();
        kept.Write(bytes[..2]);
        for (var at = 2; ;)
        {
            if (bytes[at..] is [0xFF, 0xD9, ..])
            {
                kept.Write(bytes.Slice(at, 2)); // What some phones put behind the end, such as a film, is no part of it.
                return kept.ToArray();
            }

            var marker = bytes.Slice(at, 4);
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(marker[2..]);
            if (marker[0] != 0xFF || length < 4)
            {
                throw new ArgumentOutOfRangeException(nameof(bytes));
            }

            var segment = bytes.Slice(at, length);
            if (marker[1] == 0xDA) // Here the picture itself begins, or one more pass of it.
            {
                var end = at + length + Pass(bytes[(at + length)..]);
                kept.Write(bytes[at..end]);
                if (end == bytes.Length)
                {
                    return kept.ToArray();
                }

                at = end;
                continue;
            }

            Check(PictureSize.OfJpegSegment(segment));
            var isMark = marker[1] is (>= 0xE1 and <= 0xED) or 0xEF or 0xFE;
            if (!isMark)
            {
                kept.Write(segment);
            }

            at += length;
        }
    }

    /// <summary>How long the coded points are: up to a marker that is neither a restart nor a 0xFF among them (ITU T.81, B.1.1.5).</summary>
    private static int Pass(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] == 0xFF && bytes[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }
        }

        return bytes.Length;
    }

    private static byte[] Png(ReadOnlySpan<byte> bytes)
    {
        using var kept = new MemoryStream();
        kept.Write(PngHead);
        Check(PictureSize.OfPng(bytes));
        for (var at = PngHead.Length; at < bytes.Length;)
        {
            var length = 12 + checked((int)BinaryPrimitives.ReadUInt32BigEndian(bytes.Slice(at, 4)) & int.MaxValue);
            var chunk = bytes.Slice(at, length);
            if (IsOneOf(chunk.Slice(4, 4), PngKept))
            {
                kept.Write(chunk);
            }

            at += length;
        }

        return kept.ToArray();
    }

    private static byte[] Webp(ReadOnlySpan<byte> bytes)
    {
        const byte Exif = 0x08, Xmp = 0x04;
        using var kept = new MemoryStream();
        kept.Write(bytes[..12]);
        for (var at = 12; at + 8 <= bytes.Length;)
        {
            var size = checked((int)(BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(at + 4, 4)) & int.MaxValue));
            var chunk = bytes.Slice(at, Math.Min(8 + size + (size & 1), bytes.Length - at)).ToArray();
            _ = bytes.Slice(at + 8, size);
            Check(PictureSize.OfWebpChunk(chunk));
            if (IsOneOf(chunk.AsSpan(0, 4), WebpKept))
            {
                if (chunk.AsSpan(0, 4).SequenceEqual("VP8X"u8))
                {
                    chunk[8] &= unchecked((byte)~(Exif | Xmp));
                }

                kept.Write(chunk);
            }

            at += chunk.Length;
        }

        var clean = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(clean.AsSpan(4), (uint)(clean.Length - 8));
        return clean;
    }

    private static void Check(long points) =>
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, PictureSize.Most, nameof(points));

    private static bool IsOneOf(ReadOnlySpan<byte> name, string[] names)
    {
        foreach (var one in names)
        {
            if (System.Text.Encoding.ASCII.GetBytes(one).AsSpan().SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
