using System.Security.Cryptography;
using System.Text.Json;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Results;

namespace Network.Silo.Simulations;

/// <summary>SHA-256 of a result's JSON, in hexadecimal: equal to the last digit is equal here.
/// </summary>
public static class ResultDigest
{
    public static string Of(SimulationResult result) => Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(result, Wire.Options)));
}
