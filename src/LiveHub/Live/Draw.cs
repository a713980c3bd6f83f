using System.Buffers.Binary;
using System.Security.Cryptography;
using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>The one place where chance comes into the house.</summary>
internal static class Draw
{
    public static Chance Chance() => new(BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8)));
}
