# How often a plotted statistic lies between two lines, by R's own distribution functions: what spreads.json holds.
# Rscript tests/spc/runLength/spreads.R > tests/spc/runLength/spreads.json
lines <- list(c(-Inf, -3), c(-3, -1), c(-0.5, 0.8), c(1, 2), c(3, Inf))
of <- function(f) sapply(lines, function(l) f(l[2]) - f(l[1]))
normal <- function(shift, ratio) of(function(z) pnorm(z, shift, ratio))
deviation <- function(n, ratio) {
  c4 <- sqrt(2 / (n - 1)) * gamma(n / 2) / gamma((n - 1) / 2)
  of(function(z) pchisq((n - 1) * (pmax(0, c4 + z * sqrt(1 - c4^2)) / ratio)^2, n - 1))
}
range <- function(n, ratio) {
  d2 <- integrate(function(w) ptukey(w, n, Inf, lower.tail = FALSE), 0, 40, rel.tol = 1e-10)$value
  m2 <- integrate(function(w) 2 * w * ptukey(w, n, Inf, lower.tail = FALSE), 0, 40, rel.tol = 1e-10)$value
  d3 <- sqrt(m2 - d2^2)
  of(function(z) ptukey(pmax(0, d2 + z * d3) / ratio, n, Inf))
}
time <- function(ratio) {
  p <- 1 / 3.6
  m <- gamma(1 + p)
  s <- sqrt(gamma(1 + 2 * p) - m^2)
  of(function(z) pexp(pmax(0, m + z * s)^3.6 / ratio))
}
median5 <- function(shift, ratio) {
  cdf <- function(x) pbeta(pnorm(x), 3, 3)
  s <- sqrt(integrate(function(x) 4 * x * (1 - cdf(x)), 0, 12, rel.tol = 1e-12)$value)
  of(function(z) cdf((z * s - shift) / ratio))
}
show <- function(name, x) paste0('  "', name, '": [', paste(sprintf("%.12g", x), collapse = ", "), "]")
cat("{\n", paste(c(
  show("normal", normal(0, 1)), show("normalMoved", normal(0.7, 1.4)),
  show("deviation2", deviation(2, 1)), show("deviation5", deviation(5, 1.3)), show("deviation20", deviation(20, 0.8)),
  show("range2", range(2, 1)), show("range5", range(5, 1.3)), show("range8", range(8, 0.8)),
  show("time", time(1)), show("timeLonger", time(2.5)),
  show("median", median5(0, 1)), show("medianMoved", median5(0.4, 1.2)),
  show("binomial", dbinom(0:12, 12, 0.2)), show("poisson", dpois(0:12, 2.5)), show("geometric", dgeom(0:12, 1 / 4.5))
), collapse = ",\n"), "\n}\n", sep = "")
