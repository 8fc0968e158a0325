namespace Network.Grains.Simulation.Draws;

/// <summary>Student's t, from the normal distribution by Fisher's expansion: three digits and
/// more from five degrees of freedom on.</summary>
public static class StudentQuantile
{
    public static double Of(double u, double freedom)
    {
        var z = NormalQuantile.Of(u);
        var z2 = z * z;
        var first = z * (z2 + 1) / 4;
        var second = z * ((5 * z2 + 16) * z2 + 3) / 96;
        var third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        return z + (first + (second + third / freedom) / freedom) / freedom;
    }
}
